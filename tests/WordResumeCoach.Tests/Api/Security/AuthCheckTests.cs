using Microsoft.Extensions.Hosting.Internal;
using WordResumeCoach.Api.Hosting;
using WordResumeCoach.Api.Security;

namespace WordResumeCoach.Tests.Api.Security;

/// <summary>A server that would let in whom it should not does not start, and says which setting to change.</summary>
public sealed class AuthCheckTests
{
    private const string Id = "5f3c1e0a-9b7d-4c2e-8a11-0d6b3f2c4e57";

    [Theory]
    [InlineData("Development", "", "", "", "Auth:Mode is not set")]
    [InlineData("Development", "None", "", "", "Auth:Mode is neither")]
    [InlineData("Development", "localdev", "", "", "Auth:Mode is neither")]
    [InlineData("Production", "", "", "", "Auth:Mode is not set")]
    [InlineData("Production", "LocalDev", "", "", "Auth:Mode is LocalDev, but the environment is Production")]
    [InlineData("Staging", "LocalDev", "", "", "Auth:Mode is LocalDev, but the environment is Staging")]
    [InlineData("Production", "Entra", "", Id, "Auth:Entra:TenantId")]
    [InlineData("Production", "Entra", "common", Id, "Auth:Entra:TenantId")]
    [InlineData("Production", "Entra", Id, "", "Auth:Entra:ClientId")]
    [InlineData("Production", "Entra", Id, "your-client-id", "Auth:Entra:ClientId")]
    [InlineData("Production", "Entra", Id, "00000000-0000-0000-0000-000000000000", "Auth:Entra:ClientId")]
    [InlineData("Production", "Entra", Id, "11111111-2222-3333-4444-555555555555", "Auth:Entra:ClientId")]
    public void A_server_without_a_door_does_not_start(string environment, string mode, string tenant, string client, string says)
    {
        var auth = new AuthSettings { Mode = mode, Entra = { TenantId = tenant, ClientId = client } };

        var refusal = Assert.Throws<StartupProblemException>(() => AuthCheck.Check(auth, new HostingEnvironment { EnvironmentName = environment }));

        Assert.StartsWith(says, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:0")]
    public async Task LocalDev_starts_on_its_own_machine(string address)
    {
        await using var server = new ApiServer { Settings = new() { ["urls"] = address } };
        server.UseKestrel();
        server.StartServer();

        await server.CreateClient().Get("/api/settings").Json();
    }

    [Fact]
    public async Task Entra_lets_nobody_in_without_a_token()
    {
        await using var server = Entra();
        var client = server.CreateClient();

        Assert.Equal("401 not-signed-in", await client.Get("/api/rules").Problem());
        Assert.Equal("401 not-signed-in", await client.Get("/api/rules", ("Authorization", "Bearer a.b.c")).Problem());
        Assert.Equal("401 not-signed-in", await client.Post("/api/reviews", Forms.Of(Forms.Resume)).Problem());
        Assert.Equal("401 not-signed-in", await client.Post("/api/rewrites", Forms.Json("{}")).Problem());
        Assert.Equal("401 not-signed-in", await client.Post("/api/revisions", Forms.Of(Forms.Resume)).Problem());
    }

    [Fact]
    public async Task Entra_asks_for_a_bearer_token()
    {
        await using var server = Entra();
        using var answer = await server.CreateClient().Get("/api/rules");

        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Entra_says_to_everyone_how_to_sign_in()
    {
        await using var server = Entra();
        var client = server.CreateClient();

        Assert.Equal(
            $$"""{"mode":"Entra","clientId":"{{Id}}","tenantId":"{{Id}}"}""", (await client.Get("/api/settings").Json()).GetProperty("auth").GetRawText());
        using var live = await client.Get("/health/live");
        Assert.True(live.IsSuccessStatusCode);
    }

    internal static ApiServer Entra() => new()
    {
        Environment = "Production",
        Settings = new() { ["Auth:Mode"] = "Entra", ["Auth:Entra:TenantId"] = Id, ["Auth:Entra:ClientId"] = Id },
    };
}
