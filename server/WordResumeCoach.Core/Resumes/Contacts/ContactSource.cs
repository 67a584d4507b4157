using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>A paragraph in which contact details are looked for.</summary>
internal sealed record ContactSource(string Text, ImmutableArray<Link> Links, ContactPlace Where, int? Ordinal)
{
    public static ContactSource Of(Line line) => line.Outside is null
        ? new(line.Paragraph.Text, line.Paragraph.Links, ContactPlace.Body, line.Ordinal)
        : new(line.Paragraph.Text, line.Paragraph.Links, ContactPlace.TextBox, null);

    public static ContactSource? Of(OutsideText outside) => outside.Part switch
    {
        OutsidePart.Header => new ContactSource(outside.Text, outside.Links, ContactPlace.Header, null),
        OutsidePart.Footer => new ContactSource(outside.Text, outside.Links, ContactPlace.Footer, null),
        _ => null,
    };

    /// <summary>The field for a value at a place of the text, with the target of the link that covers it.</summary>
    public ContactField Field(int start, int length)
    {
        var link = Links.FirstOrDefault(link => link.Start < start + length && start < link.Start + link.Length);
        return new ContactField(Text.Substring(start, length).Trim().Replace('\u001E', '-'), link?.Target, Where, Ordinal);
    }
}
