using WordResumeCoach.Core.Resumes.Entries;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>
/// Certificates, awards, publications and memberships are mostly one line each: such a line is text, listed or not. Where
/// points stand below it, it is the heading of an entry.
/// </summary>
internal static class OneLineItems
{
    public static void Settle(SectionLines section)
    {
        var listed = section.Kind is SectionKind.Certifications or SectionKind.Awards or SectionKind.Publications;
        var owned = false;
        for (var at = section.Count - 1; at >= 0; at--)
        {
            switch (section.Roles[at])
            {
                case Role.EntryHeading or Role.EntryDate:
                    if (!owned && section.Kind != SectionKind.Projects)
                        section.Roles[at] = Role.Text;
                    break;
                case Role.Bullet when listed && !HasHeadingAbove(section, at):
                    section.Roles[at] = Role.Text;
                    owned = false;
                    break;
                case Role.Bullet or Role.Skills:
                    owned = true;
                    break;
                case Role.Text:
                    owned = false;
                    break;
            }
            if (at > 0 && section.Roles[at] is Role.EntryHeading or Role.EntryDate && section.Roles[at - 1] is not (Role.EntryHeading or Role.EntryDate))
                owned = false;
        }
    }

    private static bool HasHeadingAbove(SectionLines section, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (section.Roles[before] is Role.EntryHeading or Role.EntryDate)
                return true;
            if (section.Roles[before] == Role.Text)
                return false;
        }
        return false;
    }
}
