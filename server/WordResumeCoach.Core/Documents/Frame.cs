namespace WordResumeCoach.Core.Documents;

/// <summary>Body paragraphs that stand in one frame (<c>w:framePr</c>) beside the rest of the text. Drop capitals are none.</summary>
/// <param name="First">Ordinal of the first paragraph.</param>
/// <param name="Last">Ordinal of the last paragraph.</param>
public sealed record Frame(int First, int Last);
