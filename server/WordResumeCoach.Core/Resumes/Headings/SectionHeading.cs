using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <param name="At">Where the section starts in the reading order.</param>
/// <param name="Line">The heading; null when the section starts with its contents.</param>
/// <param name="Unsure">True when the words are not known, or nothing but the words makes it a heading.</param>
internal sealed record SectionHeading(int At, Line? Line, SectionKind Kind, bool Unsure)
{
    /// <summary>How many lines the heading takes, empty ones between its words included.</summary>
    public int Span { get; init; } = 1;

    /// <summary>The words of all its lines; empty without a line.</summary>
    public string Words { get; init; } = Line?.Plain ?? "";
}
