using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>Lines that are read one after the other.</summary>
/// <param name="Opens">True when they are a column or a box of their own, false when the page simply goes on.</param>
internal sealed record Stretch(IReadOnlyList<Line> Lines, bool Opens);
