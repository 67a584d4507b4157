using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>
/// Tells a table that sets the page in columns from one that sets headings beside their contents. In the first, headings
/// stand in two columns or more, each over contents of its own.
/// </summary>
internal static class TableColumns
{
    /// <summary>The body cut into stretches, in the order they are read.</summary>
    public static IEnumerable<Stretch> Read(IReadOnlyList<Line> body)
    {
        var cells = OuterCells.Of(body);
        for (var start = 0; start < body.Count;)
        {
            var end = start + 1;
            while (end < body.Count && cells[end]?.Table == cells[start]?.Table)
                end++;
            List<PlacedLine> lines = [.. Enumerable.Range(start, end - start).Select(at => new PlacedLine(body[at], cells[at]?.Row ?? 0, cells[at]?.Column ?? 0))];
            foreach (var band in cells[start] is null ? [lines] : Bands(lines))
            {
                foreach (var stretch in Split(band))
                    yield return stretch;
            }
            start = end;
        }
    }

    // A row of one cell spans the page: what stands above it is read before it.
    private static IEnumerable<List<PlacedLine>> Bands(List<PlacedLine> lines)
    {
        var widths = lines.GroupBy(line => line.Row).ToDictionary(row => row.Key, row => row.Max(line => line.Column));
        List<PlacedLine> band = [];
        foreach (var line in lines)
        {
            if (band.Count > 0 && (widths[line.Row] == 0) != (widths[band[^1].Row] == 0))
            {
                yield return band;
                band = [];
            }
            band.Add(line);
        }
        yield return band;
    }

    private static IEnumerable<Stretch> Split(List<PlacedLine> band)
    {
        var heads = band.GroupBy(line => line.Column).Where(column => HoldsSections([.. column])).Select(column => column.Key).Order().ToList();
        if (heads.Count == 1 && IsPageColumn(band, heads[0]))
            return band.GroupBy(line => line.Column.CompareTo(heads[0])).OrderBy(group => group.Key).Select(group => new Stretch([.. group.Select(line => line.Line)], Opens: true));
        if (heads.Count < 2 || IsGrid(band))
            return [new Stretch([.. band.Select(line => line.Line)], Opens: false)];
        // A column without headings belongs to the one on its left: dates beside titles.
        return band.GroupBy(line => Math.Max(heads.FindLastIndex(head => head <= line.Column), 0)).OrderBy(group => group.Key)
            .Select(group => new Stretch([.. group.Select(line => line.Line)], Opens: true));
    }

    // One cell with several sections in it fills its side of the page; what stands beside it, without dates, is another column.
    private static bool IsPageColumn(List<PlacedLine> band, int column) =>
        band.Where(line => line.Column == column && IsHeading(line.Line)).GroupBy(line => line.Row).Any(cell => cell.Count() >= 2)
        && band.Exists(line => line.Column != column && !line.Line.IsEmpty) && !band.Exists(line => line.Column != column && !line.Line.Dates.IsEmpty);

    // Three columns or more of single lines: a table of marks, of degrees. Its top row are titles.
    private static bool IsGrid(List<PlacedLine> band) =>
        band.Select(line => line.Column).Distinct().Count() >= 3 && band.Where(line => !line.Line.IsEmpty).GroupBy(line => (line.Row, line.Column)).All(cell => cell.Count() == 1);

    private static bool HoldsSections(List<PlacedLine> column)
    {
        var (headings, owning) = (0, 0);
        for (var at = 0; at < column.Count; at++)
        {
            if (!IsHeading(column[at].Line))
                continue;
            headings++;
            var next = column.FindIndex(at + 1, line => !line.Line.IsEmpty);
            if (next >= 0 && !IsHeading(column[next].Line))
                owning++;
        }
        return headings > 0 && owning * 3 >= headings * 2;
    }

    private static bool IsHeading(Line line) => SectionHeadings.MayBeHeading(line) && SectionVocabulary.Match(line.Plain) is { Exact: true };

    private readonly record struct PlacedLine(Line Line, int Row, int Column);
}
