using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>A review as it is asked for.</summary>
/// <param name="File">The .docx, or null when paragraphs were sent.</param>
/// <param name="Paragraphs">The document made of the paragraphs, or null when a file was sent.</param>
internal sealed record ReviewRequest(
    ReadOnlyMemory<byte>? File,
    Document? Paragraphs,
    string? FileName,
    string? JobPost,
    ReviewOptions Options);
