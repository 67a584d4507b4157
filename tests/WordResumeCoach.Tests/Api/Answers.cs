using System.Net;
using System.Text.Json;

namespace WordResumeCoach.Tests.Api;

/// <summary>Reads answers of the server.</summary>
internal static class Answers
{
    public static async Task<JsonElement> Json(this Task<HttpResponseMessage> answering)
    {
        using var answer = await answering;
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body);
        return JsonSerializer.Deserialize<JsonElement>(body);
    }

    public static async Task<byte[]> Bytes(this Task<HttpResponseMessage> answering)
    {
        using var answer = await answering;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Status and name of the problem, as <c>413 too-large</c>; every problem has all that RFC 9457 and the contract ask for.</summary>
    public static async Task<string> Problem(this Task<HttpResponseMessage> answering) => (await answering.ProblemBody()).Name;

    public static async Task<(string Name, JsonElement Body)> ProblemBody(this Task<HttpResponseMessage> answering)
    {
        using var answer = await answering;
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{answer.StatusCode}: {text}");
        var body = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal((int)answer.StatusCode, body.GetProperty("status").GetInt32());
        Assert.All(["title", "detail", "hint"], field => Assert.False(string.IsNullOrWhiteSpace(body.GetProperty(field).GetString()), field));
        return ($"{(int)answer.StatusCode} {body.GetProperty("type").GetString()!.Replace("/problems/", "", StringComparison.Ordinal)}", body);
    }
}
