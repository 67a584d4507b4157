namespace WordResumeCoach.Docx.Numbering;

/// <summary>One level of a list.</summary>
/// <param name="Style">The paragraph style that numbers itself at this level.</param>
/// <param name="Shows">False when nothing stands before the paragraph: some producers number headings with a number that is never shown.</param>
internal sealed record ListLevel(int Number, string? Style, bool Shows);
