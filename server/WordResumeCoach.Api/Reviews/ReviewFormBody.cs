using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>The parts of the form that asks for a review, in any order; only here to describe it.</summary>
/// <param name="Document">The .docx, at most 10 MiB.</param>
/// <param name="JobPost">The pasted job post, at most 100,000 characters.</param>
/// <param name="FileName">The file's name where the part's own is not the right one.</param>
/// <param name="Options">JSON.</param>
public sealed record ReviewFormBody(IFormFile Document, string? JobPost = null, string? FileName = null, ReviewOptions? Options = null);
