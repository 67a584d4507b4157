using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace WordResumeCoach.Benchmarks.Corpus;

/// <summary>How the server answered one file.</summary>
/// <param name="Problem">The name of the problem; null for a review; "?" for an answer that is neither.</param>
internal sealed record Verdict(string File, HttpStatusCode Status, string? Problem, TimeSpan Took)
{
    /// <summary>A review, or a problem that says what is wrong with the file, or that it asks too much of a busy server.</summary>
    public bool IsAnswer => Problem is not ("?" or "unexpected");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Took.TotalMilliseconds,7:0} ms  {(int)Status} {Problem ?? "review",-20} {File}");

    /// <param name="name">The name sent along. A name not sent before gives a review not made before.</param>
    public static async Task<Verdict> AskAsync(HttpClient client, string file, byte[] bytes, string name)
    {
        using var content = new ByteArrayContent(bytes);
        using var form = new MultipartFormDataContent { { content, "document", name } };
        var start = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync(new Uri("/api/reviews", UriKind.Relative), form);
        var body = await response.Content.ReadAsByteArrayAsync();
        return new Verdict(file, response.StatusCode, Read(response.StatusCode, body), Stopwatch.GetElapsedTime(start));
    }

    private static string? Read(HttpStatusCode status, byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (status == HttpStatusCode.OK)
                return json.RootElement.TryGetProperty("suggestions", out _) ? null : "?";
            return json.RootElement.GetProperty("type").GetString() is { } type && type.StartsWith("/problems/", StringComparison.Ordinal) ? type["/problems/".Length..] : "?";
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "?";
        }
    }
}
