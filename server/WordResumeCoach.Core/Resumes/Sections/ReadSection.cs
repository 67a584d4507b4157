using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>A section with the lines it was read from, the heading included.</summary>
internal sealed record ReadSection(Section Section, IReadOnlyList<Line> Lines);
