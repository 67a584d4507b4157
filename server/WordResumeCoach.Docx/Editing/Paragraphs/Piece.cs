using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>One element that shows characters of a paragraph: a <c>w:t</c>, or a tab, break, hyphen or symbol.</summary>
/// <param name="Run">The <c>w:r</c> that holds it, perhaps not as its parent.</param>
/// <param name="Start">Of its first character in the paragraph's text.</param>
/// <param name="Field">The innermost complex field around it.</param>
internal sealed record Piece(Element Element, Element Run, int Start, string Text, Surroundings Surroundings, OpenField? Field)
{
    public int End => Start + Text.Length;

    public bool IsText => Element.Word == "t";

    /// <summary>Why its characters may not be edited; null when they may.</summary>
    public RefusalReason? Reason =>
        Surroundings.Control?.Reason
        ?? (Surroundings.IsTracked ? RefusalReason.TrackedChange
            : Surroundings.InEquation ? RefusalReason.Picture
            : Surroundings.InField || Field is { IsRegenerated: true } ? RefusalReason.Field
            : null);

    /// <summary>The link it is part of: the same object for all pieces of one link, null outside links.</summary>
    public object? Link => (object?)Surroundings.Link ?? Field?.Link;

    /// <summary>New words may stand beside it without becoming part of something else.</summary>
    public bool IsFree => Reason is null && Link is null;
}

/// <summary>Something in a paragraph that shows no character of its text and that an edit may not cut through.</summary>
/// <param name="Position">Between the characters before and at this place.</param>
/// <param name="Field">Set for a mark of a complex field, which is a link's edge when the field turns out to be one.</param>
internal sealed record Landmark(int Position, RefusalReason Kind, OpenField? Field = null)
{
    public RefusalReason Reason => Field is { IsHyperlink: true } ? RefusalReason.HyperlinkEdge : Kind;
}

/// <summary>A place between two children of a paragraph where a new run may stand.</summary>
/// <param name="Site">In the stored XML.</param>
/// <param name="Position">In the text.</param>
internal sealed record Gap(int Site, int Position);
