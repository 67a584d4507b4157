using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Headings;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Which section each line belongs to: the one of the last heading before it in its column.</summary>
internal static class SectionBounds
{
    /// <summary>For each line of the reading order an index into the headings, or null.</summary>
    public static int?[] Of(ReadingOrder order, List<SectionHeading> headings)
    {
        var section = new int?[order.Lines.Count];
        var next = 0;
        int? current = null;
        for (var at = 0; at < section.Length; at++)
        {
            if (order.Opens(at))
                current = null;
            if (next < headings.Count && headings[next].At == at)
                current = next++;
            section[at] = current;
        }
        return section;
    }
}
