using System.Security.Claims;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Api.Reviews;

internal static class ReviewEndpoints
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<Reviewer>();
        services.AddSingleton<ReadDocument>(DocumentReader.Read);
        services.AddSingleton<MakeReview>(provider => provider.GetRequiredService<Reviewer>().Review);
        services.AddSingleton<ReviewDesk>();
        return services;
    }

    public static RouteGroupBuilder MapReviews(this RouteGroupBuilder api)
    {
        api.MapPost("/reviews", ReviewAsync)
            .WithTags("Reviews")
            .WithSummary("Reviews a resume")
            .WithDescription(
                "Takes a .docx as a form and gives a full review, or takes paragraphs as JSON and gives a partial one "
                + "(no layout, link, property and file rules). The same inputs give the same review, byte for byte.")
            .Takes<ReviewFormBody>("multipart/form-data")
            .Takes<ParagraphsBody>("application/json")
            .Gives<Review>("application/json", "The review.")
            .Fails(
                ProblemCatalog.MissingDocument, ProblemCatalog.EmptyFile, ProblemCatalog.BadOptions, ProblemCatalog.TooLarge,
                ProblemCatalog.JobPostTooLong, ProblemCatalog.NotADocx, ProblemCatalog.LegacyDoc, ProblemCatalog.NotMultipart,
                ProblemCatalog.PasswordProtected, ProblemCatalog.Damaged, ProblemCatalog.ExpandsTooFar, ProblemCatalog.TooManyParts,
                ProblemCatalog.TooDeep, ProblemCatalog.TooManyParagraphs, ProblemCatalog.TimedOut);
        return api;
    }

    private static async Task<IResult> ReviewAsync(HttpRequest request, ClaimsPrincipal user, ReviewDesk desk, CancellationToken cancellation)
    {
        var asked = RequestBody.IsJson(request)
            ? await ReadParagraphsAsync(request, cancellation).ConfigureAwait(false)
            : await ReviewForm.ReadAsync(request, cancellation).ConfigureAwait(false);
        var review = await desk.ReviewAsync(asked, Caller.Of(user), cancellation).ConfigureAwait(false);
        return TypedResults.Bytes(review, "application/json; charset=utf-8");
    }

    private static async Task<ReviewRequest> ReadParagraphsAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await RequestBody
            .ReadJsonAsync(request, Wire.Json.ParagraphsBody, Limits.Json, ProblemCatalog.BadOptions, cancellation)
            .ConfigureAwait(false);
        return new ReviewRequest(
            File: null,
            SentDocument.Of(body.Paragraphs),
            FileName: null,
            JobPosts.Checked(body.JobPost),
            OptionsCheck.Checked(body.Options));
    }
}
