using WordResumeCoach.EndToEnd.Machine;

[assembly: AssemblyFixture(typeof(Rig))]

namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>What all tests share: one server and one browser, each started when the first test asks for it.</summary>
public sealed class Rig : IAsyncDisposable
{
    private readonly Lazy<Task<ServerProcess>> _server = new(ServerProcess.StartAsync);

    public Browser Browser { get; } = new();

    public Task<ServerProcess> ServerAsync() => _server.Value;

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        if (_server.IsValueCreated)
            await (await _server.Value).DisposeAsync();
    }
}
