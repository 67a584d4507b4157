using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Tests.Api.Rules;

public sealed class RuleTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Every_rule_is_listed_in_the_guides_order()
    {
        var rules = (await _client.Get("/api/rules").Json()).EnumerateArray().ToList();

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.All(["title", "severity", "guide", "summary"], field => Assert.NotEmpty(rule.GetProperty(field).GetString()!)));
    }

    [Fact]
    public async Task A_rules_page_explains_it_with_examples()
    {
        var page = await _client.Get("/api/rules/weak-opening").Json();

        Assert.Equal("weak-opening", page.GetProperty("id").GetString());
        Assert.True(page.GetProperty("why").GetArrayLength() > 0);
        Assert.Contains("[|", page.GetProperty("flagged")[0].GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.True(page.GetProperty("leftAlone").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("no-such-rule")]
    [InlineData("Weak-Opening")]
    [InlineData("a%2Fb")]
    public async Task A_rule_there_is_none_of_is_not_found(string id) =>
        Assert.Equal("404 no-such-rule", await _client.Get("/api/rules/" + id).Problem());
}
