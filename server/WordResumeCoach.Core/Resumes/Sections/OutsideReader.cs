using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Roles of the texts outside the body: those of headers, footers and notes by their own words, those that the outline read as it read them.</summary>
internal static class OutsideReader
{
    /// <param name="roles">What the outline gave: the body's paragraphs first, then the outside texts.</param>
    public static ImmutableArray<Role> Roles(Document document, Contact contact, Role[] roles) =>
        [.. document.Outside.Select((outside, index) => roles[document.Paragraphs.Length + index] is not Role.Empty and var read ? read : RoleOf(outside, contact))];

    private static Role RoleOf(OutsideText outside, Contact contact)
    {
        var line = new Line(new Paragraph(0, outside.Text));
        if (line.IsEmpty || outside.Part == OutsidePart.TextBox)
            return Role.Empty;
        if (outside.Part is OutsidePart.Footnote or OutsidePart.Comment)
            return Role.Text;
        if (contact.Name is { Where: ContactPlace.Header or ContactPlace.Footer } name && outside.Text.Contains(name.Text, StringComparison.Ordinal) && line.Words <= 6)
            return Role.Name;
        if (ContactLines.Is(line))
            return Role.Contact;
        return Role.Text;
    }
}
