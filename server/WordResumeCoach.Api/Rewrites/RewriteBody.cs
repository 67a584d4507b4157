using System.Collections.Immutable;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Api.Rewrites;

/// <summary>A rewrite to be made into text.</summary>
/// <param name="Paragraph">The paragraph's whole text, at most 100,000 characters.</param>
/// <param name="Rewrite">As the review gave it.</param>
/// <param name="Answers">What the author has answered so far, at most one for each slot.</param>
public sealed record RewriteBody(string Paragraph, Rewrite Rewrite, ImmutableArray<Answer> Answers);
