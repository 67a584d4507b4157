using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace WordResumeCoach.Tests.Api.Pane;

public sealed class PaneTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("pane");
    private readonly ApiServer _server;

    public PaneTests()
    {
        Write("index.html", "<p>browser</p>");
        Write("taskpane.html", "<p>Word</p>");
        Write("assets/index-BkQ3_x-9.js", "1");
        Write("assets/icon-16.png", "1");
        _server = new ApiServer { Settings = new() { [WebHostDefaults.WebRootKey] = _root.FullName } };
    }

    public void Dispose()
    {
        _server.Dispose();
        _root.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/", "no-cache")]
    [InlineData("/index.html", "no-cache")]
    [InlineData("/taskpane.html", "no-cache")]
    [InlineData("/assets/index-BkQ3_x-9.js", "public, max-age=31536000, immutable")]
    [InlineData("/assets/icon-16.png", "public, max-age=3600")]
    public async Task Files_are_kept_as_long_as_their_names_allow(string address, string age)
    {
        using var answer = await _server.CreateClient().Get(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(age, Assert.Single(answer.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task The_pane_for_the_browser_stands_at_the_front_door()
    {
        using var answer = await _server.CreateClient().Get("/");

        Assert.Equal("<p>browser</p>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    public async Task Nothing_beside_the_pane_is_served(string address) =>
        Assert.Equal("404 about:blank", await _server.CreateClient().Get(address).Problem());

    private void Write(string name, string content)
    {
        var path = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
