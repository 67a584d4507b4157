namespace WordResumeCoach.Tests.Api.Health;

public sealed class HealthTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_server_that_runs_is_healthy(string address)
    {
        using var answer = await server.CreateClient().Get(address);

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
