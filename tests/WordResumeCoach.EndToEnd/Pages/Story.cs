using WordResumeCoach.EndToEnd.Machine;

namespace WordResumeCoach.EndToEnd.Pages;

/// <summary>A test with a page of its own on the shared server. In the end nothing may have gone wrong in the page.</summary>
public abstract class Story(Rig rig) : IAsyncLifetime
{
    private RecordedPage? _recorded;

    internal RecordedPage Recorded => _recorded!;

    internal CoachPage Coach { get; private set; } = null!;

    internal ServerProcess Server { get; private set; } = null!;

    protected virtual BrowserNewContextOptions Options => new();

    public async ValueTask InitializeAsync()
    {
        _recorded = await RecordedPage.OpenAsync(rig.Browser, Options);
        Server = await rig.ServerAsync();
        Coach = await CoachPage.OpenAsync(_recorded, Server.Origin);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_recorded is null)
            return;
        await _recorded.DisposeAsync();
        Assert.Empty(_recorded.Errors);
    }
}
