using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace WordResumeCoach.Api.Hosting;

/// <summary>Says where to go once the server listens.</summary>
internal static class Announcement
{
    public static void Announce(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            // A server under test has none.
            if (addresses.Count > 0)
                Console.WriteLine($"Word Resume Coach is at {string.Join(" and ", addresses)} (Ctrl+C stops it).");
        });
}
