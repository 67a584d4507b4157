using WordResumeCoach.Api.Json;

namespace WordResumeCoach.Api.Problems;

/// <summary>Writes a problem as the answer.</summary>
internal static class ProblemResponse
{
    public const string ContentType = "application/problem+json";

    public static Task WriteAsync(HttpContext context, ProblemException problem) =>
        WriteAsync(context, new ProblemBody(
            problem.Kind.Type,
            problem.Kind.Title,
            problem.Kind.Status,
            problem.Detail ?? problem.Kind.Detail,
            problem.Hint ?? problem.Kind.Hint,
            problem.Edits));

    public static Task WriteAsync(HttpContext context, ProblemBody body)
    {
        context.Response.StatusCode = body.Status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(body, Wire.Json.ProblemBody, ContentType, context.RequestAborted);
    }
}
