using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>A changed document.</summary>
/// <param name="Document">The file, base64.</param>
/// <param name="Applied">One for each changed paragraph, in document order; empty after undo.</param>
/// <param name="Removed">What was taken out besides words; none in this mode.</param>
/// <param name="Undo">Opaque; sent back with mode <c>undo</c> it gives the exact bytes from before. Null after undo.</param>
public sealed record RevisionBody(
    byte[] Document,
    ImmutableArray<AppliedEdit> Applied,
    ImmutableArray<RemovedPart> Removed,
    string? Undo);

/// <param name="What">A kind of thing.</param>
/// <param name="Part">The part of the file it stood in.</param>
/// <param name="Count">How many.</param>
public sealed record RemovedPart(string What, string Part, int Count);
