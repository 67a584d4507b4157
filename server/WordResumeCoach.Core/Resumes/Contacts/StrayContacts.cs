using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Sections;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>
/// Contact lines below the first heading: a line with the e-mail at the foot of the page, an account by itself, labelled
/// addresses under "Links"; and where the head of the page shows no way to reach the person, the address around them.
/// </summary>
internal static class StrayContacts
{
    private const int MostWords = 20;
    private const int MostAround = 4;

    /// <param name="top">The lines that stand in no section.</param>
    public static void Mark(IReadOnlyList<Line> top, List<ReadSection> sections, Role[] roles)
    {
        var missed = !top.Any(line => roles[line.Ordinal] == Role.Contact && (ContactPatterns.Email(line.Text) ?? ContactPatterns.Phone(line.Text)) is not null);
        for (var at = 0; at < sections.Count; at++)
        {
            var section = sections[at];
            if (section.Section.Kind == SectionKind.References)
                continue;
            List<Line> lines = [.. section.Lines.Where(line => !line.IsEmpty && roles[line.Ordinal] != Role.SectionHeading)];
            for (var line = 0; line < lines.Count; line++)
            {
                if (roles[lines[line].Ordinal] == Role.Contact || lines[line].Words > MostWords || !IsStray(section.Section.Kind, lines, line, missed, roles))
                    continue;
                roles[lines[line].Ordinal] = Role.Contact;
                if (missed)
                    Around(lines, line, roles);
            }
            sections[at] = section with { Section = section.Section with { Entries = [.. section.Section.Entries.Where(entry => !IsAddress(entry, roles)).Select(entry => WithoutContacts(entry, roles))] } };
        }
    }

    private static bool IsStray(SectionKind kind, List<Line> lines, int at, bool missed, Role[] roles)
    {
        var line = lines[at];
        if (kind == SectionKind.Other && (IsLabelledAddress(line) || IsLinkedSite(line)))
            return true;
        if (roles[line.Ordinal] == Role.Bullet)
            return false;
        return Reaches(line) || (kind is not (SectionKind.Projects or SectionKind.Publications) && IsAccount(line.Text.Trim()))
            || (missed && (IsLabelledPhone(line.Text) || (at + 1 < lines.Count && IsPhoneBelow(line, lines[at + 1])) || (at > 0 && IsPhoneBelow(lines[at - 1], line))));
    }

    // The lines of the address above and below, as long as one follows the other.
    private static void Around(List<Line> lines, int at, Role[] roles)
    {
        var first = Math.Max(at - MostAround, 0);
        List<Line> near = [.. lines[first..Math.Min(at + MostAround + 1, lines.Count)].Where(line => roles[line.Ordinal] == Role.Contact || (!line.Listed && line.Words <= MostWords && line.Dates.IsEmpty && !line.EndsSentence))];
        var found = ContactBlock.Find(near, []);
        for (var step = -1; step <= 1; step += 2)
        {
            for (var next = at + step; next >= 0 && next < lines.Count && found.Contains(lines[next]) && roles[lines[next].Ordinal] != Role.Name && !ContactLines.TellsDetails(lines[next]); next += step)
                roles[lines[next].Ordinal] = Role.Contact;
        }
    }

    // An entry that was nothing but the lines of an address.
    private static bool IsAddress(Entry entry, Role[] roles) => entry is { Outside: null, Start: null } && roles[entry.Ordinal] == Role.Contact && entry.Bullets.All(bullet => IsContact(bullet, roles));

    private static Entry WithoutContacts(Entry entry, Role[] roles) =>
        entry.Bullets.Any(bullet => IsContact(bullet, roles)) ? entry with { Bullets = [.. entry.Bullets.Where(bullet => !IsContact(bullet, roles))] } : entry;

    private static bool IsContact(Bullet bullet, Role[] roles) => bullet.Ordinal is { } ordinal && roles[ordinal] == Role.Contact;

    private static bool Reaches(Line line) => ContactPatterns.Email(line.Text) is { } email && (ContactPatterns.Phone(line.Text) is not null || email.Length * 2 > line.Text.Length);

    private static bool IsAccount(string text) => ContactPatterns.LinkedIn(text) is { } profile ? profile.Length == text.Length
        : ContactPatterns.GitHub(text) is { } account && account.Length == text.Length && Profiles.Account(text) is not null;

    private static bool IsLabelledPhone(string text) => ContactPieces.Of(text) is [{ Label: ContactKind.Phone, Closed: true } piece] && ContactPatterns.Phone(text.Substring(piece.Start, piece.Length)) is not null;

    private static bool IsPhoneBelow(Line label, Line value) => ContactPieces.Of(label.Text) is [{ Label: ContactKind.Phone, Length: 0 }] && ContactPatterns.Phone(value.Text) is { } phone && phone.Length == value.Text.Trim().Length;

    // "LinkedIn", a link to the profile.
    private static bool IsLinkedSite(Line line) => ContactLines.IsSite(line.Text) && line.Paragraph.Links.Any(link => ContactPatterns.LinkedIn(link.Target) is not null || Profiles.Account(link.Target) is not null);

    /// <summary>True for one or more addresses and nothing else, each behind its label: "Code repository: https://github.com/janedoe".</summary>
    public static bool IsLabelledAddress(Line line) => ContactPieces.Of(line.Text) is { Count: > 0 } pieces && pieces.TrueForAll(piece =>
        piece is { Label: ContactKind.GitHub or ContactKind.LinkedIn or ContactKind.Website or ContactKind.Email or ContactKind.Account, Closed: true }
        && line.Text.Substring(piece.Start, piece.Length) is var value && !value.Contains(' ')
        && (ContactPatterns.HasAccount(value) || (ContactPatterns.GitHub(value) ?? ContactPatterns.LinkedIn(value) ?? ContactPatterns.Website(value) ?? ContactPatterns.Email(value)) is not null));
}
