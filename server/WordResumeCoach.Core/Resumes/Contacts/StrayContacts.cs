using WordResumeCoach.Core.Resumes.Sections;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Contact lines below the first heading: a line with the e-mail at the foot of the page.</summary>
internal static class StrayContacts
{
    public static void Mark(IEnumerable<ReadSection> sections, Role[] roles)
    {
        foreach (var line in sections.Where(section => section.Section.Kind == SectionKind.Other).SelectMany(section => section.Lines))
        {
            if (roles[line.Ordinal] is Role.Bullet or Role.Text or Role.EntryHeading && line.Words <= 12 && ContactLines.IsLabelledAddress(line.Text))
                roles[line.Ordinal] = Role.Contact;
        }
        foreach (var line in sections.Where(section => section.Section.Kind != SectionKind.References).SelectMany(section => section.Lines))
        {
            if (roles[line.Ordinal] is Role.SectionHeading or Role.Bullet || line.Words > 20)
                continue;
            if (ContactPatterns.Email(line.Text) is { } email && (ContactPatterns.Phone(line.Text) is not null || email.Length * 2 > line.Text.Length))
                roles[line.Ordinal] = Role.Contact;
        }
    }
}
