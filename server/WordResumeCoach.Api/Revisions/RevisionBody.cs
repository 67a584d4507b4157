using System.Collections.Immutable;
using System.Text.Json;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>A changed document.</summary>
/// <param name="Document">The file, base64.</param>
/// <param name="Applied">One for each changed or commented paragraph, in document order; empty after clean and undo.</param>
/// <param name="Removed">What was taken out besides words: by clean, and with a signature that was dropped.</param>
/// <param name="Undo">Opaque; sent back with mode <c>undo</c> it gives the exact bytes from before. Null after undo.</param>
public sealed record RevisionBody(
    byte[] Document,
    ImmutableArray<AppliedEdit> Applied,
    ImmutableArray<RemovedPart> Removed,
    string? Undo);

/// <param name="What">
/// <c>insertion deletion move formattingChange paragraphMark tableChange comment people hiddenText property thumbnail editingId
/// addInSettings environment signature</c>. Of an insertion, only its mark is taken out.
/// </param>
/// <param name="Part">The part of the file it stood in.</param>
/// <param name="Count">How many.</param>
public sealed record RemovedPart(string What, string Part, int Count)
{
    internal static RemovedPart Of(Removal removal) => new(JsonNamingPolicy.CamelCase.ConvertName(removal.What.ToString()), removal.Part, removal.Count);
}
