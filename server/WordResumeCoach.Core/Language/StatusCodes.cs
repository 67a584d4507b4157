namespace WordResumeCoach.Core.Language;

/// <summary>HTTP status codes told as such: "HTTP 500", "429 handling", "404 and 429 responses", "500 errors".</summary>
internal static class StatusCodes
{
    private static readonly WordSet Codes = WordSet.Of(
        "200 201 202 204 301 302 304 307 308 400 401 403 404 405 409 410 412 413 415 418 422 425 429 451 500 501 502 503 504");

    private static readonly WordSet Behind = WordSet.Of("error errors response responses handling status code codes s page pages rate retries");

    private static readonly WordSet Before = WordSet.Of("http https status code codes error errors returned returning answering");

    private static readonly WordSet Rates = WordSet.Of("per a an each every");

    /// <summary>"500 errors per day" is a figure.</summary>
    public static bool Is(Line line, int first, int last)
    {
        if (first != last || !Codes.Contains(line[first]))
            return false;
        return line.In(first - 1, Before)
            || (line.In(last + 1, Behind) && !line.In(last + 2, Rates) && !line.IsSign(last + 2, '/'))
            || (line.Is(last + 1, "and") && Codes.Contains(line[last + 2]) && line.In(last + 3, Behind));
    }
}
