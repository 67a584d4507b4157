using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Reviews;

/// <summary>Everything a review is computed from.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Options">What the caller said.</param>
/// <param name="FileName">The file's name, without a path; null when the host gives none.</param>
/// <param name="JobPost">The pasted job post; null without one.</param>
/// <param name="Partial">True when only paragraphs were sent, no file.</param>
public sealed record ReviewInputs(
    Document Document,
    ReviewOptions Options,
    string? FileName = null,
    string? JobPost = null,
    bool Partial = false);
