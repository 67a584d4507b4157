using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>A review asked for with paragraphs alone, while the author types.</summary>
/// <param name="Paragraphs">Every paragraph of the body, by ordinal from 0, none left out. At most 20,000.</param>
/// <param name="JobPost">The pasted job post, at most 100,000 characters; null without one.</param>
/// <param name="Options">As with a file.</param>
public sealed record ParagraphsBody(
    ImmutableArray<SentParagraph> Paragraphs,
    string? JobPost = null,
    ReviewOptions? Options = null);

/// <param name="Ordinal">Zero-based place among all paragraphs of the body, empty ones included.</param>
/// <param name="Text">As the last full review gave it, or as the host reads it now.</param>
/// <param name="Role">As the last full review gave it; null for a paragraph it did not have.</param>
/// <param name="Section">As the last full review gave it; null for none.</param>
public sealed record SentParagraph(int Ordinal, string Text, Role? Role = null, int? Section = null);
