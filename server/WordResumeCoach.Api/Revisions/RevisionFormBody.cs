using System.Collections.Immutable;

namespace WordResumeCoach.Api.Revisions;

/// <summary>The parts of the form that asks for a change, in any order; only here to describe it.</summary>
/// <param name="Document">The .docx, at most 10 MiB.</param>
/// <param name="Mode"><c>replace</c> or <c>undo</c>.</param>
/// <param name="Edits">JSON, 1 to 1,000 edits, for <c>replace</c>.</param>
/// <param name="Undo">As an earlier change gave it, for <c>undo</c>.</param>
public sealed record RevisionFormBody(IFormFile Document, string Mode, ImmutableArray<EditBody>? Edits = null, string? Undo = null);
