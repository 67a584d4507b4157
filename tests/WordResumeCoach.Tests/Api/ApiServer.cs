using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace WordResumeCoach.Tests.Api;

/// <summary>The server as it runs on a developer's machine, without a network between.</summary>
public class ApiServer : WebApplicationFactory<Program>
{
    /// <summary>Settings over those of appsettings.</summary>
    internal Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>What takes the place of the server's own parts.</summary>
    internal Action<IServiceCollection> Replace { get; init; } = _ => { };

    internal string Environment { get; init; } = "Development";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        // The tests build no pane, and the server would say each time that there is none.
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.StaticFiles", "Error");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(Replace);
    }
}
