namespace WordResumeCoach.Api.Revisions;

/// <summary>One change, anchored in the uploaded file.</summary>
/// <param name="Anchor">Where.</param>
/// <param name="Text">The words to stand there instead; "" removes. May be null in mode <c>comments</c> when there is a comment.</param>
/// <param name="Comment">Why, for mode <c>comments</c>; null in the others.</param>
public sealed record EditBody(EditAnchor Anchor, string? Text = null, string? Comment = null);

/// <param name="Ordinal">The paragraph's zero-based place in the body.</param>
/// <param name="Hash">The hash of its normalised text, as the review gave it.</param>
/// <param name="Start">Zero-based, UTF-16 code units into its text.</param>
/// <param name="Length">In UTF-16 code units; 0 inserts.</param>
/// <param name="Exact">The words that stand there now.</param>
public sealed record EditAnchor(int Ordinal, string Hash, int Start, int Length, string Exact);
