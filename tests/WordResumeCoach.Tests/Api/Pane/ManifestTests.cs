using System.Xml.Linq;

namespace WordResumeCoach.Tests.Api.Pane;

public sealed class ManifestTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("localhost:5080", "http://localhost:5080")]
    [InlineData("127.0.0.1:5081", "http://127.0.0.1:5081")]
    [InlineData("[::1]:5080", "http://[::1]:5080")]
    public async Task On_its_own_machine_the_manifest_names_the_address_it_was_asked_at(string host, string origin) =>
        Assert.Equal([origin], Origins(await Manifest(server, host)));

    [Fact]
    public async Task Elsewhere_it_names_the_address_that_is_set()
    {
        await using var known = new ApiServer { Settings = new() { ["Public:Origin"] = "https://coach.example.com/" } };

        Assert.Equal(["https://coach.example.com"], Origins(await Manifest(known, "localhost")));
    }

    [Fact]
    public async Task Elsewhere_without_an_address_there_is_no_manifest()
    {
        await using var unknown = Security.AuthCheckTests.Entra();

        Assert.Equal("404 about:blank", await unknown.CreateClient().Get("/manifest.xml", ("Host", "coach.example.com")).Problem());
    }

    private static async Task<string> Manifest(ApiServer server, string host)
    {
        using var answer = await server.CreateClient().Get("/manifest.xml", ("Host", host));
        Assert.Equal("application/xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Of every address in the manifest, apart from those that name an XML vocabulary.</summary>
    private static IEnumerable<string> Origins(string manifest) => XDocument.Parse(manifest).Descendants().Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Value.StartsWith("http", StringComparison.Ordinal))
        .Select(attribute => new Uri(attribute.Value).GetLeftPart(UriPartial.Authority)).Distinct();
}
