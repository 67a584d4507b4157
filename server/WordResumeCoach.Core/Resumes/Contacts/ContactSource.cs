using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>A paragraph in which contact details are looked for.</summary>
internal sealed record ContactSource(string Text, ImmutableArray<Link> Links, ContactPlace Where, int? Ordinal)
{
    public static ContactSource Of(Paragraph paragraph) => new(paragraph.Text, paragraph.Links, ContactPlace.Body, paragraph.Ordinal);

    public static ContactSource? Of(OutsideText outside) => outside.Part switch
    {
        OutsidePart.Header => new ContactSource(outside.Text, [], ContactPlace.Header, null),
        OutsidePart.Footer => new ContactSource(outside.Text, [], ContactPlace.Footer, null),
        OutsidePart.TextBox => new ContactSource(outside.Text, [], ContactPlace.TextBox, null),
        _ => null,
    };

    /// <summary>The field for a value at a place of the text, with the target of the link that covers it.</summary>
    public ContactField Field(int start, int length)
    {
        var link = Links.FirstOrDefault(link => link.Start < start + length && start < link.Start + link.Length);
        return new ContactField(Text.Substring(start, length).Trim(), link?.Target, Where, Ordinal);
    }
}
