using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Api.Rewrites;

internal static class RewriteEndpoints
{
    // A paragraph of 100,000 characters, each escaped, with a rewrite and its answers.
    private const int Longest = 2 * 1024 * 1024;

    public static RouteGroupBuilder MapRewrites(this RouteGroupBuilder api)
    {
        api.MapPost("/rewrites", ComposeAsync)
            .WithTags("Rewrites")
            .WithSummary("Makes the text of a rewrite from the author's answers")
            .WithDescription(
                "The preview, and the only source of the words that are applied. Open questions come back as problems, facts that "
                + "neither the paragraph nor the author gave as refused. Keeps nothing.")
            .Takes<RewriteBody>("application/json")
            .Gives<Composition>("application/json", "The text, and what still stands in its way.")
            .Fails(ProblemCatalog.BadAnswers, ProblemCatalog.TooLarge);
        return api;
    }

    private static async Task<IResult> ComposeAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await RequestBody
            .ReadJsonAsync(request, Wire.Json.RewriteBody, Longest, ProblemCatalog.BadAnswers, cancellation)
            .ConfigureAwait(false);
        RewriteCheck.Check(body);
        return TypedResults.Json(RewriteComposer.Compose(body.Paragraph, body.Rewrite, body.Answers), Wire.Json.Composition);
    }
}
