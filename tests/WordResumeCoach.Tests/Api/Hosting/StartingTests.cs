using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace WordResumeCoach.Tests.Api.Hosting;

/// <summary>What a person reads who starts the server, as a process of its own.</summary>
public sealed class StartingTests
{
    [Fact]
    public async Task A_setting_that_is_missing_is_named_in_one_sentence() =>
        Assert.Equal((1, "", "Auth:Mode is not set. Set it to Entra, or in Development to LocalDev.\n"), await Start("Production", "http://127.0.0.1:0"));

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, _, error) = await Start("Development", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, code);
        Assert.StartsWith("The address is already in use", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    public async Task LocalDev_does_not_start_where_others_could_reach_it(string address)
    {
        var (code, _, error) = await Start("Development", address);

        Assert.Equal(1, code);
        Assert.StartsWith("Auth:Mode is LocalDev, but the server listens on http://", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> Start(string environment, string address)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, (await error).ReplaceLineEndings("\n"));
    }
}
