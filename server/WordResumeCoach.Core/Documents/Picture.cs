namespace WordResumeCoach.Core.Documents;

/// <summary>A picture, from a file of its own or in the fill of a shape. The preview of an embedded object is none.</summary>
/// <param name="AlternativeText">What screen readers say instead; null when there is none or only blanks.</param>
/// <param name="Decorative">The author marked it as saying nothing.</param>
/// <param name="Width">In points as shown; null when the file does not say.</param>
/// <param name="Height">In points as shown; null when the file does not say.</param>
public sealed record Picture(Location Location, string? AlternativeText, bool Decorative, double? Width, double? Height);
