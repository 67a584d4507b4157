using System.Text;
using WordResumeCoach.Docx.Fields;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>A complex field whose end has not been reached (ECMA-376 part 1, 17.16.18).</summary>
/// <param name="outer">The field it stands in.</param>
internal sealed class OpenField(OpenField? outer)
{
    public OpenField? Outer => outer;

    public StringBuilder Code { get; } = new();

    /// <summary>How much text the paragraph held back when the field began.</summary>
    public int Held { get; init; }

    public bool InResult { get; private set; }

    /// <summary>Its result is the words of a link, which Word leaves as they are when it updates fields.</summary>
    public bool IsHyperlink => Link == this;

    /// <summary>The innermost link its result is part of, itself included.</summary>
    public OpenField? Link { get; private set; }

    /// <summary>Word writes its result anew when it updates fields, or that of a field around it.</summary>
    public bool IsRegenerated { get; private set; }

    /// <summary>Its paragraph ends before its code does: what seemed to be code is text, which nobody knows how Word treats.</summary>
    public void Abandon()
    {
        InResult = true;
        IsRegenerated = true;
    }

    /// <summary>Its code ends here and its result begins. Those around it are in their result already, or nothing shows.</summary>
    public void Separate()
    {
        InResult = true;
        var isLink = HyperlinkField.Target(Code.ToString()) is not null;
        Link = isLink ? this : outer?.Link;
        IsRegenerated = !isLink || outer is { IsRegenerated: true };
    }
}
