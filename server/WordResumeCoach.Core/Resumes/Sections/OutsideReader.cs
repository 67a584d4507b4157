using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Roles of the texts outside the body, each by its own words.</summary>
internal static class OutsideReader
{
    public static ImmutableArray<Role> Roles(Document document, Contact contact) => [.. document.Outside.Select(outside => RoleOf(outside, contact))];

    private static Role RoleOf(OutsideText outside, Contact contact)
    {
        var line = new Line(new Paragraph(0, outside.Text));
        if (line.IsEmpty)
            return Role.Empty;
        if (outside.Part is OutsidePart.Footnote or OutsidePart.Comment)
            return Role.Text;
        if (contact.Name is { } name && outside.Text.Contains(name.Text, StringComparison.Ordinal) && line.Words <= 6)
            return Role.Name;
        if (ContactLines.Is(line))
            return Role.Contact;
        if (line.Listed)
            return Role.Bullet;
        return outside.Part == OutsidePart.TextBox && !line.IsSlot && SectionVocabulary.Match(line.Plain) is { Exact: true } ? Role.SectionHeading : Role.Text;
    }
}
