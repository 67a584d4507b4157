using System.Text.Json;

namespace WordResumeCoach.Tests.Api.Documentation;

/// <summary>The description of the API lies beside the server, for the pane's types are made of it.</summary>
public sealed class DescriptionTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task The_description_that_is_checked_in_is_that_of_the_server()
    {
        using var answer = await server.CreateClient().Get("/swagger/v1/swagger.json");
        var described = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(Root(), "server", "WordResumeCoach.Api", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(path, described, TestContext.Current.CancellationToken);

        Assert.True(
            described == await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            "server/WordResumeCoach.Api/openapi.json is stale. Run this test once with UPDATE_GOLDEN=1, then `npm run types` in addin, and commit both.");
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_what_it_answers()
    {
        var paths = (await server.CreateClient().Get("/swagger/v1/swagger.json").Json()).GetProperty("paths");
        var operations = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(method => method.Value).ToList();

        Assert.Equal(6, operations.Count);
        Assert.All(operations, operation => Assert.NotEmpty(operation.GetProperty("summary").GetString()!));
        Assert.All(operations, operation => Assert.Equal(
            JsonValueKind.Object, operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema").ValueKind));
    }

    [Fact]
    public async Task The_page_about_the_API_needs_no_inline_script()
    {
        using var page = await server.CreateClient().Get("/swagger/index.html");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("swagger-ui-bundle.js", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*\\ssrc=)", html);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "WordResumeCoach.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder.FullName;
    }
}
