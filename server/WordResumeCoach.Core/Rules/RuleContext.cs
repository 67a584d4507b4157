using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Rules;

/// <summary>Everything a rule may look at.</summary>
/// <param name="Resume">The document and its outline.</param>
/// <param name="Level">The level to speak for.</param>
/// <param name="AsOf">The month the review is made for.</param>
/// <param name="JobPost">The pasted job post, or null.</param>
public sealed record RuleContext(Resume Resume, Level Level, YearMonth AsOf, string? JobPost = null);
