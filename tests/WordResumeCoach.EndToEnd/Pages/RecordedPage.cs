using System.Collections.Concurrent;

namespace WordResumeCoach.EndToEnd.Pages;

/// <summary>A page in a context of its own, with all that it asked of the network and all that went wrong in it.</summary>
public sealed class RecordedPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _errors = [];

    private RecordedPage(IPage page)
    {
        Page = page;
        page.Context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.WebSocket += (_, socket) => _requests.Enqueue(socket.Url);
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            // What the server answers with a problem, Chromium calls an error too.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _errors.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Every address asked for, the page's own first.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Uncaught errors and what was written to the console as one.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public static async Task<RecordedPage> OpenAsync(Machine.Browser browser, BrowserNewContextOptions? options = null)
    {
        // Things that glide are still moving when a test looks at them.
        options ??= new();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var context = await (await browser.OpenAsync()).NewContextAsync(options);
        return new RecordedPage(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
