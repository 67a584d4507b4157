using System.Diagnostics;

namespace WordResumeCoach.Benchmarks.Corpus;

/// <summary>The built server as a process of its own, on a free port.</summary>
internal sealed class ServerUnderTest : IDisposable
{
    private const string Announcement = "Word Resume Coach is at ";

    private readonly Process _process;

    private ServerUnderTest(Process process) => _process = process;

    public Uri Origin { get; private set; } = null!;

    /// <summary>The most memory it ever had in hand, in MiB.</summary>
    public long PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / (1024 * 1024);
        }
    }

    /// <summary>Returns once it listens.</summary>
    public static ServerUnderTest Start()
    {
        var how = new ProcessStartInfo(Checkout.Dotnet, [Checkout.BuiltApi, "--urls", "http://127.0.0.1:0"])
        {
            // It finds its settings beside its project, as under `dotnet run`.
            WorkingDirectory = Checkout.ApiFolder,
            RedirectStandardOutput = true,
        };
        how.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var server = new ServerUnderTest(Process.Start(how)!);
        while (server._process.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith(Announcement, StringComparison.Ordinal))
                continue;
            server.Origin = new Uri(line[Announcement.Length..].Split(' ')[0]);
            // What it writes from now on must not fill the pipe.
            _ = server._process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return server;
        }
        server.Dispose();
        throw new InvalidOperationException("The server did not start.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
