using System.Security.Claims;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

internal static class RevisionEndpoints
{
    public static IServiceCollection AddRevisions(this IServiceCollection services) => services.AddSingleton<UndoTokens>();

    public static RouteGroupBuilder MapRevisions(this RouteGroupBuilder api)
    {
        api.MapPost("/revisions", ReviseAsync)
            .WithTags("Revisions")
            .WithSummary("Changes words of a document and nothing else")
            .WithDescription(
                "Applies all edits or none and gives the document back, of the kind it was sent as; with \"Accept: application/json\" "
                + "also what was applied and what takes it back. Keeps nothing.")
            .Takes<RevisionFormBody>("multipart/form-data")
            .Gives<RevisionBody>("application/json", "The changed document.")
            .Gives<byte[]>("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "The changed document.")
            .Fails(
                ProblemCatalog.MissingDocument, ProblemCatalog.EmptyFile, ProblemCatalog.BadEdits, ProblemCatalog.EditNoLongerFits,
                ProblemCatalog.DocumentSigned, ProblemCatalog.DocumentProtected, ProblemCatalog.EditRefused, ProblemCatalog.TooLarge,
                ProblemCatalog.NotADocx, ProblemCatalog.LegacyDoc, ProblemCatalog.NotMultipart, ProblemCatalog.PasswordProtected,
                ProblemCatalog.Damaged, ProblemCatalog.ExpandsTooFar, ProblemCatalog.TooManyParts, ProblemCatalog.TooDeep,
                ProblemCatalog.TooManyParagraphs);
        return api;
    }

    private static async Task<IResult> ReviseAsync(
        HttpRequest request, ClaimsPrincipal user, ReadDocument read, UndoTokens tokens, CancellationToken cancellation)
    {
        var form = await RevisionForm.ReadAsync(request, cancellation).ConfigureAwait(false);
        var caller = Caller.Of(user);
        var revised = form.Mode == RevisionMode.Undo
            ? Undo(form, tokens.Open(form.Undo, caller), read, cancellation)
            : Replace(form, EditList.Read(form.Edits), read, undo => tokens.Seal(undo, caller), cancellation);
        return RevisionFiles.WantsJson(request)
            ? TypedResults.Json(revised, Wire.Json.RevisionBody)
            : RevisionFiles.Download(revised.Document, form.Document);
    }

    private static RevisionBody Replace(
        RevisionForm form, IReadOnlyList<Edit> edits, ReadDocument read, Func<byte[], string> seal, CancellationToken cancellation)
    {
        // The reader holds the limits on what a file may unpack to.
        read(form.Document.Bytes, cancellation);
        var revision = DocumentEditor.Replace(form.Document.Bytes, edits, cancellation);
        return new RevisionBody(revision.File, revision.Applied, [], seal(revision.Undo));
    }

    private static RevisionBody Undo(RevisionForm form, byte[] undo, ReadDocument read, CancellationToken cancellation)
    {
        read(form.Document.Bytes, cancellation);
        return new RevisionBody(DocumentEditor.Undo(form.Document.Bytes, undo, cancellation), [], [], null);
    }
}
