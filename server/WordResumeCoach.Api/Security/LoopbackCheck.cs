using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using WordResumeCoach.Api.Hosting;

namespace WordResumeCoach.Api.Security;

/// <summary>
/// Stops a LocalDev server that listens to more than its own machine. It looks at what was really bound, whichever of the many
/// settings said so; until it has looked, <see cref="LocalDevGate"/> refuses every request from elsewhere.
/// </summary>
internal sealed class LoopbackCheck(IServer server) : IHostedLifecycleService
{
    /// <exception cref="StartupProblemException">An address is not of the loopback interface.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            if (!IsLoopback(address))
            {
                throw new StartupProblemException(
                    $"Auth:Mode is LocalDev, but the server listens on {address}, where others could reach it without sign-in. "
                    + "Set the address (--urls, ASPNETCORE_URLS or Kestrel:Endpoints) to http://localhost:5080, or Auth:Mode to Entra.");
            }
        }
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
