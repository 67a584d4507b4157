using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>The lines of a document in the order a person reads them: column by column where a table sets columns, text boxes last.</summary>
/// <param name="Lines">Every body paragraph and every paragraph of a text box, once.</param>
/// <param name="Columns">For each line the number of its column or box. What stands in one does not go on in the next.</param>
internal sealed record ReadingOrder(IReadOnlyList<Line> Lines, IReadOnlyList<int> Columns)
{
    private readonly HashSet<int> _labels = LabelCells(Lines, Columns);

    public static ReadingOrder Of(Document document)
    {
        List<Line> body = [.. document.Paragraphs.Select(paragraph => new Line(paragraph))];
        var boxes = new TextBoxes(document);
        var (lines, columns, column) = (new List<Line>(), new List<int>(), 0);
        foreach (var stretch in TableColumns.Read(body).Concat(boxes.Apart()))
        {
            column += stretch.Opens ? 1 : 0;
            foreach (var line in stretch.Lines)
            {
                if (line.Outside is null && boxes.BannerAt(line.Ordinal) is { } banner)
                    Add(banner);
                Add(line);
            }
        }
        return new ReadingOrder(lines, columns);

        void Add(Line line)
        {
            lines.Add(line);
            columns.Add(column);
        }
    }

    /// <summary>True for a line in a row of a table with other cells, when the table sets no columns of the page.</summary>
    public bool IsLabelCell(int at) => _labels.Contains(at);

    public bool Opens(int at) => at > 0 && Columns[at] != Columns[at - 1];

    // A row whose cells are read in one column: its words lie side by side.
    private static HashSet<int> LabelCells(IReadOnlyList<Line> lines, IReadOnlyList<int> columns)
    {
        var rows = Enumerable.Range(0, lines.Count).Where(at => !lines[at].IsEmpty && lines[at].Paragraph.Cell is not null)
            .GroupBy(at => (lines[at].Outside?.Index, lines[at].Paragraph.Cell!.Table, lines[at].Paragraph.Cell!.Row, columns[at]));
        return [.. rows.Where(row => row.Select(at => lines[at].Paragraph.Cell!.Column).Distinct().Skip(1).Any()).SelectMany(row => row)];
    }
}
