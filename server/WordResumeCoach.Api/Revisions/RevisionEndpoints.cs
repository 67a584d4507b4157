using System.Security.Claims;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Hosting;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Security;

namespace WordResumeCoach.Api.Revisions;

internal static class RevisionEndpoints
{
    public static IServiceCollection AddRevisions(this IServiceCollection services) => services.AddSingleton<UndoTokens>().AddSingleton<RevisionDesk>();

    public static RouteGroupBuilder MapRevisions(this RouteGroupBuilder api)
    {
        api.MapPost("/revisions", ReviseAsync)
            .WithTags("Revisions")
            .WithSummary("Changes words of a document and nothing else")
            .WithDescription(
                "Applies all edits or none, at once, as tracked changes or as comments, or makes a clean copy, and gives the document back, "
                + "of the kind it was sent as; with \"Accept: application/json\" also what was applied, what was taken out and what takes "
                + "it back. Keeps nothing.")
            .Takes<RevisionFormBody>("multipart/form-data")
            .Gives<RevisionBody>("application/json", "The changed document.")
            .Gives<byte[]>("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "The changed document.")
            .Fails(
                ProblemCatalog.MissingDocument, ProblemCatalog.EmptyFile, ProblemCatalog.BadOptions, ProblemCatalog.BadEdits, ProblemCatalog.EditNoLongerFits,
                ProblemCatalog.DocumentSigned, ProblemCatalog.DocumentProtected, ProblemCatalog.EditRefused, ProblemCatalog.TooLarge,
                ProblemCatalog.NotADocx, ProblemCatalog.LegacyDoc, ProblemCatalog.NotMultipart, ProblemCatalog.PasswordProtected,
                ProblemCatalog.Damaged, ProblemCatalog.ExpandsTooFar, ProblemCatalog.TooManyParts, ProblemCatalog.TooDeep,
                ProblemCatalog.TooManyParagraphs, ProblemCatalog.TimedOut);
        return api;
    }

    private static async Task<IResult> ReviseAsync(
        HttpRequest request, ClaimsPrincipal user, RevisionDesk desk, Deadline deadline, CancellationToken cancellation)
    {
        var form = await RevisionForm.ReadAsync(request, cancellation).ConfigureAwait(false);
        var caller = Caller.Of(user);
        var revised = await deadline.KeepAsync(stop => Task.FromResult(desk.Revise(form, caller, stop)), cancellation).ConfigureAwait(false);
        return RevisionFiles.WantsJson(request)
            ? TypedResults.Json(revised, Wire.Json.RevisionBody)
            : RevisionFiles.Download(revised.Document, form.Document);
    }
}
