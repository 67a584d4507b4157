namespace WordResumeCoach.Core.Reviews;

/// <summary>
/// The words a suggestion is about, told so that they can be found again in a document that has changed elsewhere.
/// </summary>
/// <param name="Ordinal">The paragraph, as <see cref="Documents.Paragraph.Ordinal"/>.</param>
/// <param name="Hash">The hash of its normalised text.</param>
/// <param name="PrevHash">Of the nearest paragraph before it whose text is not empty; "" at the start.</param>
/// <param name="NextHash">Of the nearest paragraph after it whose text is not empty; "" at the end.</param>
/// <param name="Start">Zero-based, UTF-16 code units into the paragraph's text as sent.</param>
/// <param name="Length">In UTF-16 code units; 0 for an anchor that names a place and no words.</param>
/// <param name="Exact">The substring itself, always.</param>
public sealed record Anchor(int Ordinal, string Hash, string PrevHash, string NextHash, int Start, int Length, string Exact);
