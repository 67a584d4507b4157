using System.Text.Encodings.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace WordResumeCoach.Api.Problems;

internal static class ProblemEndpoints
{
    /// <summary>First in line, so that whatever fails behind it gets a problem for an answer.</summary>
    public static WebApplication UseProblems(this WebApplication app)
    {
        app.UseMiddleware<ProblemMiddleware>();
        app.UseStatusCodePages(pages => ProblemResponse.WriteAsync(pages.HttpContext, Blank(pages.HttpContext.Response.StatusCode)));
        return app;
    }

    /// <summary>Each problem's type is the address of a short page about it.</summary>
    public static WebApplication MapProblemPages(this WebApplication app)
    {
        app.MapGet("/problems/{name}", IResult (string name) =>
                ProblemCatalog.Find(name) is { } kind
                    ? TypedResults.Content(Page(kind), "text/html; charset=utf-8")
                    : TypedResults.NotFound())
            .AllowAnonymous()
            .ExcludeFromDescription();
        return app;
    }

    // RFC 9457, 4.2.1: about:blank when a problem means no more than its status code.
    private static ProblemBody Blank(int status) => new(
        "about:blank",
        ReasonPhrases.GetReasonPhrase(status),
        status,
        "This server has no answer at this address for this kind of request.",
        "Compare the request with the description at /swagger.");

    private static string Page(ProblemKind kind)
    {
        var text = HtmlEncoder.Default;
        return $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{text.Encode(kind.Title)}</title></head>
            <body>
            <h1>{text.Encode(kind.Title)}</h1>
            <p>{text.Encode(kind.Detail)}</p>
            <p>{text.Encode(kind.Hint)}</p>
            <p>Problem <code>{text.Encode(kind.Name)}</code>, HTTP status {kind.Status}.</p>
            </body>
            </html>

            """;
    }
}
