using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>The lines of one section below its heading, with their shapes and, as they become known, their roles.</summary>
internal sealed class SectionLines
{
    private const int LongestValue = 16;

    public SectionLines(SectionKind kind, IReadOnlyList<Line> lines, Look body)
    {
        Kind = kind;
        Lines = lines;
        // An employer's address on the web stands in the heading of the job; a project's is a remark.
        Shapes = [.. lines.Select(line => IsRule(line) ? Shape.Empty : kind == SectionKind.Experience && Entries.Shapes.IsBareLink(line) && !line.Listed ? Shape.Short : Entries.Shapes.Of(line, body))];
        ReadLabelledCells();
        Roles = [.. Shapes.Select(shape => shape == Shape.Empty ? Role.Empty : Role.Text)];
        ListedTitles.Unlist(this);
    }

    // "Position:" in one cell, what it is in the next.
    private void ReadLabelledCells()
    {
        for (var at = 0; at < Count; at++)
        {
            if (Shapes[at] != Shape.Label || Lines[at].Paragraph.Cell is not { } cell || Entries.Shapes.Labelled(Lines[at]) is not { } shape)
                continue;
            var next = Next(at);
            if (next < Count && Lines[next].Paragraph.Cell is { } beside && beside.Table == cell.Table && beside.Row == cell.Row && beside.Column == cell.Column + 1
                && Shapes[next] is Shape.Short or Shape.Prose or Shape.Duty or Shape.Strong or Shape.Dated or Shape.DateOnly && Lines[next].Words <= LongestValue)
                Shapes[next] = shape;
        }
    }

    // A line drawn with typed signs parts nothing and names nothing.
    private static bool IsRule(Line line) => line.Text.Length > 2 && line.Text.All(c => c is '_' or '-' or '–' or '—' or '=' or '*' or '.' or '~' or ' ');

    public SectionKind Kind { get; }

    public IReadOnlyList<Line> Lines { get; }

    public Shape[] Shapes { get; }

    public Role[] Roles { get; }

    public int Count => Lines.Count;

    /// <summary>The next line that is not empty, or <see cref="Count"/>.</summary>
    public int Next(int at)
    {
        do
            at++;
        while (at < Count && Shapes[at] == Shape.Empty);
        return at;
    }

    /// <summary>The line before that is not empty, or -1.</summary>
    public int Previous(int at)
    {
        do
            at--;
        while (at >= 0 && Shapes[at] == Shape.Empty);
        return at;
    }

    public bool IsAnchor(int at) => at >= 0 && at < Count && (Shapes[at] is Shape.Dated or Shape.DateOnly or Shape.Strong);
}
