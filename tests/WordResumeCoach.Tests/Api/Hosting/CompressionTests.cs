namespace WordResumeCoach.Tests.Api.Hosting;

public sealed class CompressionTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("br", "/api/rules")]
    [InlineData("gzip", "/api/rules")]
    [InlineData("gzip, br", "/api/nope")]
    public async Task What_compresses_well_is_compressed(string accepted, string address)
    {
        using var answer = await server.CreateClient().Get(address, ("Accept-Encoding", accepted));

        Assert.Equal(accepted.Split(", ")[^1], Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Who_does_not_ask_gets_plain_text()
    {
        using var answer = await server.CreateClient().Get("/api/rules");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
