using WordResumeCoach.Core.Resumes.Entries;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>
/// Certificates, awards, publications and memberships are mostly one line each: such a line is text unless it is an item of a list. Where
/// further lines belong to it, it is the heading of an entry.
/// </summary>
internal static class OneLineItems
{
    public static void Settle(SectionLines section)
    {
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
}
