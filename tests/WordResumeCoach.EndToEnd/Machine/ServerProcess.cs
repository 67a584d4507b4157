using System.Diagnostics;
using System.Text;

namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>The built server, as a process of its own on a free port of this machine.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Announcement = "Word Resume Coach is at ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _announced.TrySetException(new InvalidOperationException($"The server did not start:\n{Output}"));
    }

    /// <summary>The address it printed, without a slash at its end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>All it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts a server and returns once it listens.</summary>
    public static async Task<ServerProcess> StartAsync()
    {
        var server = new ServerProcess(new Process { StartInfo = HowToStart() });
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        server.Origin = await server._announced.Task;
        return server;
    }

    /// <summary>Ends it as a power cut would, and returns when it is gone.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo HowToStart()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            // The server finds its settings and the built pane beside its project, as under `dotnet run`.
            WorkingDirectory = Repository.At("server", "WordResumeCoach.Api"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Repository.ServerAssembly, "--urls", "http://127.0.0.1:0" },
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        // Chatty on purpose: one test looks through all of it for words of the documents.
        start.Environment["Logging__LogLevel__Default"] = "Debug";
        return start;
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (line.StartsWith(Announcement, StringComparison.Ordinal))
            _announced.TrySetResult(line[Announcement.Length..].Split(' ')[0].TrimEnd('/'));
    }
}
