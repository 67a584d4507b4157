using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>The page that Word opens, without Word.</summary>
public sealed class TaskPaneTests(Rig rig)
{
    private const string OfficeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    [Fact]
    public async Task Without_its_library_the_task_pane_says_so_in_one_sentence()
    {
        await using var recorded = await RecordedPage.OpenAsync(rig.Browser);
        var server = await rig.ServerAsync();
        await recorded.Page.RouteAsync(OfficeScript, route => route.AbortAsync());
        await recorded.Page.GotoAsync(server.Origin + "/taskpane.html");

        await Assertions.Expect(recorded.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(
            "Word's add-in library could not be loaded. Check your connection, then close and open this pane again.");
        Assert.Contains(OfficeScript, recorded.Requests);
        Assert.All(recorded.Requests, address =>
            Assert.True(address == OfficeScript || address.StartsWith(server.Origin + "/", StringComparison.Ordinal), address));
        Assert.Empty(recorded.Errors);
    }
}
