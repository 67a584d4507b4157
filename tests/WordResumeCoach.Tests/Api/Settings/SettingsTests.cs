using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Tests.Api.Settings;

public sealed class SettingsTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task A_client_learns_what_it_must_know() => Assert.Equal(
        $$$"""{"auth":{"mode":"LocalDev","clientId":null,"tenantId":null},"ruleSet":"{{{RuleCatalog.Version}}}","limits":{"documentBytes":10485760,"jobPostCharacters":100000,"edits":1000,"paragraphs":20000,"reviewSeconds":10},"model":null}""",
        (await server.CreateClient().Get("/api/settings").Json()).GetRawText());
}
