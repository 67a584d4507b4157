namespace WordResumeCoach.Core.Resumes.Headings;

/// <param name="Ordinal">The heading's paragraph.</param>
/// <param name="Unsure">True when the words are not known, or nothing but the words makes it a heading.</param>
internal sealed record SectionHeading(int Ordinal, SectionKind Kind, bool Unsure);
