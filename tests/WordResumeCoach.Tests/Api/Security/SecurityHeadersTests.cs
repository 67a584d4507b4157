namespace WordResumeCoach.Tests.Api.Security;

public sealed class SecurityHeadersTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("/api/settings")]
    [InlineData("/api/nope")]
    [InlineData("/health/live")]
    [InlineData("/swagger/index.html")]
    [InlineData("/problems/damaged")]
    public async Task Every_answer_says_what_a_page_may_do(string address)
    {
        using var answer = await server.CreateClient().Get(address);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        var policy = Header(answer, "Content-Security-Policy")!;
        Assert.Contains("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'; base-uri 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://*.officeapps.live.com", policy, StringComparison.Ordinal);
        Assert.All(["X-Frame-Options", "Access-Control-Allow-Origin", "Server"], name => Assert.Null(Header(answer, name)));
    }

    [Fact]
    public async Task Offices_library_may_be_loaded_by_the_page_Word_opens_and_by_no_other()
    {
        using var pane = await server.CreateClient().Get("/taskpane.html");
        using var page = await server.CreateClient().Get("/index.html");

        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com;", Header(pane, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directive_can_be_set()
    {
        await using var strict = new ApiServer { Settings = new() { ["ContentSecurity:Directives:frame-ancestors"] = "'none'" } };
        using var answer = await strict.CreateClient().Get("/api/settings");

        Assert.EndsWith("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_about_a_resume_is_stored_nowhere_between()
    {
        using var answer = await server.CreateClient().Post("/api/reviews", Forms.Of(Forms.Resume));

        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
