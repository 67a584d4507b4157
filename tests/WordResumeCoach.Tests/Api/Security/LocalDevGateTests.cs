using System.Net;

namespace WordResumeCoach.Tests.Api.Security;

public sealed class LocalDevGateTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("LOCALHOST:1")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task Its_own_names_are_answered(string host) => Assert.Equal(HttpStatusCode.OK, await Status(("Host", host)));

    [Theory]
    [InlineData("example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("localhost.")]
    [InlineData("127.0.0.1.example.com:5080")]
    [InlineData("127.0.0.2")]
    [InlineData("[::2]")]
    [InlineData("0.0.0.0")]
    public async Task Any_other_name_is_refused_for_it_may_have_been_rebound(string host) => await IsRefused("/api/rules", ("Host", host));

    [Theory]
    [InlineData("http://localhost")]
    [InlineData("HTTP://LOCALHOST")]
    public async Task Its_own_pages_are_answered(string origin) => Assert.Equal(HttpStatusCode.OK, await Status(("Origin", origin)));

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://localhost")]
    [InlineData("http://localhost:3000")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://localhost, https://example.com")]
    [InlineData("null")]
    public async Task Pages_of_other_sites_are_refused(string origin) => await IsRefused("/api/rules", ("Origin", origin));

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("anything")]
    public async Task What_a_browser_says_of_a_foreign_page_is_believed(string site)
    {
        await IsRefused("/api/rules", ("Sec-Fetch-Site", site));
        await IsRefused("/api/rules", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "navigate"));
        await IsRefused("/health/live", ("Sec-Fetch-Site", site));
        await IsRefused("/swagger/v1/swagger.json", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "cors"));
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task What_a_browser_says_of_its_own_pages_is_believed(string site) => Assert.Equal(HttpStatusCode.OK, await Status(("Sec-Fetch-Site", site)));

    [Fact]
    public async Task A_link_from_elsewhere_may_lead_to_a_page()
    {
        using var answer = await _client.Get("/problems/damaged", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<HttpStatusCode> Status(params (string Name, string Value)[] headers)
    {
        using var answer = await _client.Get("/api/rules", headers);
        return answer.StatusCode;
    }

    private async Task IsRefused(string address, params (string Name, string Value)[] headers) =>
        Assert.Equal("403 foreign-origin", await _client.Get(address, headers).Problem());
}
