namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>One Chromium for the whole run, as the system installed it. Every test gets a context of its own, which shares nothing.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] _flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // Nothing but this machine has a name: a page that reaches out can't get an answer by chance.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>An open browser; skips or fails the test when there is none on this machine.</summary>
    public async Task<IBrowser> OpenAsync()
    {
        var chromium = Installed.Require(Installed.Chromium, "Chromium");
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            // Without a profile of the caller's, Playwright makes a fresh one and removes it in the end.
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = _flags });
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _starting.Dispose();
    }
}
