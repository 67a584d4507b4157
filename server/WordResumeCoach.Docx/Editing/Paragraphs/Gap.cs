namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>A place between two children of a paragraph, or of an element that wraps its runs.</summary>
/// <param name="Site">In the stored XML.</param>
/// <param name="Position">In the text.</param>
/// <param name="Field">The innermost complex field around it.</param>
/// <param name="IsInCode">In the code of a field, of which nothing shows.</param>
internal sealed record Gap(int Site, int Position, Surroundings Surroundings, OpenField? Field, bool IsInCode)
{
    /// <summary>How many elements and fields it stands in.</summary>
    public int Depth => Surroundings.Depth + (Field?.Depth ?? 0);

    /// <summary>Whatever stands here is part of the paragraph and of nothing else.</summary>
    public bool IsFree => Depth == 0;

    /// <summary>Why no mark may stand here; null when one may.</summary>
    public RefusalReason? Reason =>
        Surroundings.Control?.Reason
        ?? (Surroundings.IsSealed ? RefusalReason.Picture
            : Surroundings.InField || IsInCode || Field is { IsRegenerated: true } ? RefusalReason.Field
            : null);
}
