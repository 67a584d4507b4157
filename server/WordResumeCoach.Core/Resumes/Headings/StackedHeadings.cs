using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Joins a heading that a narrow cell breaks over two or three paragraphs: "Areas of" over "Expertise".</summary>
internal static class StackedHeadings
{
    private const int MostLines = 3;
    private const int MostWords = 4;

    /// <summary>The headings with those of one cell made one, where all words of the cell together name a section.</summary>
    public static List<SectionHeading> Join(List<SectionHeading> headings, ReadingOrder order)
    {
        var joined = new List<SectionHeading>();
        foreach (var heading in headings)
        {
            if (joined.Count > 0 && heading.At < joined[^1].At + joined[^1].Span)
                continue;
            joined.Add(Whole(heading, order.Lines, joined.Count > 0 ? joined[^1].At + joined[^1].Span : 0));
        }
        return joined;
    }

    private static SectionHeading Whole(SectionHeading heading, IReadOnlyList<Line> lines, int from)
    {
        if (heading.Line is not { Paragraph.Cell: not null, Outside: null } line)
            return heading;
        var (first, last) = (heading.At, heading.At);
        while (first > from && SameCell(lines[first - 1], line))
            first--;
        while (last + 1 < lines.Count && last - first <= MostLines * 2 && SameCell(lines[last + 1], line))
            last++;
        List<Line> told = [.. lines.Skip(first).Take(last - first + 1).Where(other => !other.IsEmpty)];
        if (told.Count is < 2 or > MostLines || told.Exists(other => other.Look != line.Look || other.Words > MostWords || other.Text[^1] == '.' || other.Text[^1] == ':' && other != told[^1] || !other.Dates.IsEmpty))
            return heading;
        first = Enumerable.Range(first, last - first + 1).First(at => !lines[at].IsEmpty);
        last = Enumerable.Range(first, last - first + 1).Last(at => !lines[at].IsEmpty);
        var words = string.Join(' ', told.Select(other => other.Plain));
        return SectionVocabulary.Match(words) is { Strength: not MatchStrength.Part } match
            ? new SectionHeading(first, lines[first], match.Kind, Unsure: false) { Span = last - first + 1, Words = words }
            : heading;
    }

    private static bool SameCell(Line line, Line other) => line.Outside is null && line.Paragraph.Cell == other.Paragraph.Cell;
}
