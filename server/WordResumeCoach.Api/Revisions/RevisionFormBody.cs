using System.Collections.Immutable;

namespace WordResumeCoach.Api.Revisions;

/// <summary>The parts of the form that asks for a change, in any order; only here to describe it.</summary>
/// <param name="Document">The .docx, at most 10 MiB.</param>
/// <param name="Mode">
/// <c>replace</c> changes words; <c>tracked</c> as tracked changes; <c>comments</c> makes each edit a comment and leaves the text;
/// <c>clean</c> makes a copy to give away; <c>undo</c> takes a change back.
/// </param>
/// <param name="Edits">JSON, 1 to 1,000 edits, for <c>replace</c>, <c>tracked</c> and <c>comments</c>.</param>
/// <param name="Date">
/// For <c>tracked</c> and <c>comments</c>: date and time as the author's clock shows them, such as <c>2026-11-03T14:05:00+01:00</c>.
/// </param>
/// <param name="DropSignature">True takes the signatures of a signed document out, which no change leaves valid; else it is refused.</param>
/// <param name="Undo">As an earlier change gave it, for <c>undo</c>.</param>
public sealed record RevisionFormBody(
    IFormFile Document, string Mode, ImmutableArray<EditBody>? Edits = null, string? Date = null, bool? DropSignature = null, string? Undo = null);
