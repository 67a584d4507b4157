using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Contact lines below the first heading: a line with the e-mail at the foot of the page.</summary>
internal static class StrayContacts
{
    public static void Mark(IReadOnlyList<Line> lines, int?[] bounds, List<SectionHeading> headings, Role[] roles)
    {
        foreach (var line in lines)
        {
            if (bounds[line.Ordinal] is not { } section || headings[section].Kind == SectionKind.References || roles[line.Ordinal] is Role.SectionHeading or Role.Bullet || line.Words > 20)
                continue;
            if (ContactPatterns.Email(line.Text) is { } email && (ContactPatterns.Phone(line.Text) is not null || email.Length * 2 > line.Text.Length))
                roles[line.Ordinal] = Role.Contact;
        }
    }
}
