using WordResumeCoach.Core.Resumes.Entries;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>
/// Certificates, awards, publications and memberships are mostly one line each: such a line is text, listed or not. Where
/// further lines belong to it, it is the heading of an entry.
/// </summary>
internal static class OneLineItems
{
    public static void Settle(SectionLines section)
    {
        if (section.Kind != SectionKind.Other)
            UnlistItems(section);
        var groups = HeadingGroups.Of(section);
        for (var i = 0; i < groups.Count; i++)
        {
            var last = groups[i][^1];
            var end = i + 1 < groups.Count ? groups[i + 1][0] : section.Count;
            var owns = Enumerable.Range(last + 1, end - last - 1).Any(at => section.Roles[at] is Role.Bullet or Role.Skills);
            if (owns || groups[i].Count > 1)
                continue;
            section.Roles[last] = Role.Text;
        }
    }

    // A list with no heading above it is a list of certificates, not of points on one.
    private static void UnlistItems(SectionLines section)
    {
        for (var at = 0; at < section.Count && section.Roles[at] is not (Role.EntryHeading or Role.EntryDate); at++)
        {
            if (section.Roles[at] == Role.Bullet)
                section.Roles[at] = Role.Text;
        }
    }
}
