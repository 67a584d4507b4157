using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Which section each paragraph belongs to: the one of the last heading before it, as the page flows.</summary>
internal static class SectionBounds
{
    /// <summary>For each paragraph an index into the headings, or null.</summary>
    public static int?[] Of(IReadOnlyList<Line> lines, List<SectionHeading> headings)
    {
        var section = new int?[lines.Count];
        var next = 0;
        int? current = null;
        var filled = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (next < headings.Count && headings[next].Ordinal == at)
                (current, filled) = (next++, false);
            else if (current is { } open && filled && LeavesCell(lines, headings, open, next, at))
                current = null;
            else if (current is { } same)
                filled |= !lines[at].IsEmpty && lines[at].Paragraph.Cell == lines[headings[same].Ordinal].Paragraph.Cell;
            section[at] = current;
        }
        return section;
    }

    // A side column with sections of its own ends where the column beside it, which has its own headings too, starts.
    private static bool LeavesCell(IReadOnlyList<Line> lines, List<SectionHeading> headings, int open, int next, int at)
    {
        var heading = headings[open].Ordinal;
        if (lines[heading].Paragraph.Cell is not { } from || lines[at].Paragraph.Cell is not { } to || from.Table != to.Table || from.Row != to.Row || from.Column == to.Column)
            return false;
        return next < headings.Count && lines[headings[next].Ordinal].Paragraph.Cell == to;
    }
}
