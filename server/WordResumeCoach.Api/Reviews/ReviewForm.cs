using System.Text.Json;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>A review asked for with a file.</summary>
internal static class ReviewForm
{
    // The longest job post has at most three bytes for each UTF-16 code unit.
    private static readonly FormField JobPost =
        new("jobPost", (Limits.JobPost * 3) + 3, ProblemCatalog.JobPostTooLong, ProblemCatalog.BadOptions);

    private static readonly FormField FileName = new("fileName", 4096, ProblemCatalog.BadOptions, ProblemCatalog.BadOptions);

    private static readonly FormField Options = new("options", 1024 * 1024, ProblemCatalog.BadOptions, ProblemCatalog.BadOptions);

    private static readonly FormField[] Fields = [FormField.Document, JobPost, FileName, Options];

    public static async Task<ReviewRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var form = await FormReader.ReadAsync(request, Fields, cancellation).ConfigureAwait(false);
        var document = form.Document;
        return new ReviewRequest(
            document.Bytes,
            Paragraphs: null,
            FileNames.Plain(form[FileName]?.Text) ?? document.FileName,
            JobPosts.Checked(form[JobPost]?.Text),
            ReadOptions(form[Options]?.Text));
    }

    private static ReviewOptions ReadOptions(string? json)
    {
        // An empty field is how a form says nothing.
        if (string.IsNullOrWhiteSpace(json))
            return new ReviewOptions();
        try
        {
            return OptionsCheck.Checked(JsonSerializer.Deserialize(json, Wire.Json.ReviewOptions));
        }
        catch (JsonException unreadable)
        {
            throw RequestBody.JsonProblem(ProblemCatalog.BadOptions, unreadable);
        }
    }
}
