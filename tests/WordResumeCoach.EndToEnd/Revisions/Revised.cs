using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WordResumeCoach.EndToEnd.Revisions;

/// <summary>A document and what the server makes of it under the same new words, plainly and as tracked changes.</summary>
internal sealed record Revised(byte[] Original, byte[] Replaced, byte[] Tracked, IReadOnlyList<string> Words)
{
    private static readonly string[] New = ["Built", "Cut p99 to <80 ms", "R&D", "café", "日本", "\U0001F680", "40%", "C#"];

    /// <summary>Rewords some paragraphs by chance; null when the server refuses all of it, with a reason.</summary>
    /// <param name="origin">The server's address.</param>
    public static async Task<Revised?> MakeAsync(HttpClient client, string origin, byte[] file, Random random)
    {
        var review = await SendAsync(client, $"{origin}/api/reviews", file, []);
        if (review is null)
            return null;
        var paragraphs = JsonNode.Parse(review)!["paragraphs"]!.AsArray().Where(paragraph => ((string)paragraph!["text"]!).Trim().Length > 0).ToList();
        for (var attempt = 0; attempt < 4 && paragraphs.Count > 0; attempt++)
        {
            var edits = Enumerable.Range(0, 3).Select(_ => paragraphs[random.Next(paragraphs.Count)]!).DistinctBy(paragraph => (int)paragraph["ordinal"]!).Select(paragraph => Edit(paragraph, random)).ToList();
            var list = new JsonArray([.. edits]).ToJsonString();
            if (await SendAsync(client, $"{origin}/api/revisions", file, [("mode", "replace"), ("edits", list)]) is not { } replaced)
                continue;
            var tracked = await SendAsync(client, $"{origin}/api/revisions", file, [("mode", "tracked"), ("edits", list), ("date", "2026-11-03T14:05:00")]);
            if (tracked is not null)
                return new Revised(file, replaced, tracked, [.. edits.Select(edit => (string)edit["text"]!)]);
        }
        return null;
    }

    private static JsonObject Edit(JsonNode paragraph, Random random)
    {
        var text = (string)paragraph["text"]!;
        var words = text.Split(' ').ToList();
        words[random.Next(words.Count)] = New[random.Next(New.Length)];
        words.Insert(random.Next(words.Count + 1), New[random.Next(New.Length)]);
        return new JsonObject
        {
            ["anchor"] = new JsonObject { ["ordinal"] = (int)paragraph["ordinal"]!, ["hash"] = (string)paragraph["hash"]!, ["start"] = 0, ["length"] = text.Length, ["exact"] = text },
            ["text"] = string.Join(' ', words),
        };
    }

    private static async Task<byte[]?> SendAsync(HttpClient client, string address, byte[] file, (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { Word(file), "document", "resume.docx" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        using var answer = await client.PostAsync(address, form);
        if (answer.IsSuccessStatusCode)
            return await answer.Content.ReadAsByteArrayAsync();
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True((int)answer.StatusCode is 409 or 413 or 415 or 422, problem.ToString());
        return null;
    }

    private static ByteArrayContent Word(byte[] file) =>
        new(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document") } };
}
