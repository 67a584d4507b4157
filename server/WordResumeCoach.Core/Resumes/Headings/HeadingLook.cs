using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>How a line is set, as far as headings of one document share it.</summary>
/// <param name="Boxed">True for the only words of a table: a bar across the page.</param>
internal readonly record struct HeadingLook(Look Look, bool Boxed)
{
    // List numbering differs between headings of one look.
    public static HeadingLook Of(Line line, IReadOnlySet<int> bars) =>
        new(line.Look with { Listed = false }, line is { Outside: null, Paragraph.Cell: { } cell } && bars.Contains(cell.Table));

    /// <summary>The tables that hold one line and no more.</summary>
    public static HashSet<int> Bars(IReadOnlyList<Line> lines) =>
        [.. lines.Where(line => line is { IsEmpty: false, Outside: null, Paragraph.Cell: not null }).GroupBy(line => line.Paragraph.Cell!.Table).Where(table => table.Count() == 1).Select(table => table.Key)];

    public int Prominence(Look body) => Look.Prominence(body) + (Boxed ? 2 : 0);
}
