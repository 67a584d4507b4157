using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Sections;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Contact lines below the first heading: a line with the e-mail at the foot of the page, labelled addresses under "Links".</summary>
internal static class StrayContacts
{
    private const int MostWords = 20;

    public static void Mark(List<ReadSection> sections, Role[] roles)
    {
        for (var at = 0; at < sections.Count; at++)
        {
            var section = sections[at];
            if (section.Section.Kind == SectionKind.References)
                continue;
            foreach (var line in section.Lines.Where(line => roles[line.Ordinal] != Role.SectionHeading && line.Words <= MostWords))
            {
                if (roles[line.Ordinal] != Role.Bullet && Reaches(line) || section.Section.Kind == SectionKind.Other && IsLabelledAddress(line))
                    roles[line.Ordinal] = Role.Contact;
            }
            sections[at] = section with { Section = section.Section with { Entries = [.. section.Section.Entries.Select(entry => WithoutContacts(entry, roles))] } };
        }
    }

    private static Entry WithoutContacts(Entry entry, Role[] roles) =>
        entry.Bullets.Any(bullet => IsContact(bullet, roles)) ? entry with { Bullets = [.. entry.Bullets.Where(bullet => !IsContact(bullet, roles))] } : entry;

    private static bool IsContact(Bullet bullet, Role[] roles) => bullet.Ordinal is { } ordinal && roles[ordinal] == Role.Contact;

    private static bool Reaches(Line line) => ContactPatterns.Email(line.Text) is { } email && (ContactPatterns.Phone(line.Text) is not null || email.Length * 2 > line.Text.Length);

    // "Code repository: https://github.com/janedoe"
    public static bool IsLabelledAddress(Line line) => ContactPieces.Of(line.Text) is [{ Label: ContactKind.GitHub or ContactKind.LinkedIn or ContactKind.Website or ContactKind.Email, Closed: true } piece]
        && line.Text.Substring(piece.Start, piece.Length) is var value && !value.Contains(' ') && (ContactPatterns.GitHub(value) ?? ContactPatterns.LinkedIn(value) ?? ContactPatterns.Website(value) ?? ContactPatterns.Email(value)) is not null;
}
