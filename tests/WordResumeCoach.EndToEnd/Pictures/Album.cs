using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd.Pictures;

/// <summary>
/// Pictures of the page in every state, width and scheme, for people to look at. `bash tests/screenshots.sh` writes them
/// to artifacts/screenshots, and the one the README shows to this folder.
/// </summary>
internal sealed class Album(Rig rig)
{
    private static readonly string _folder = Repository.At("artifacts", "screenshots");

    /// <returns>The exit code of the process.</returns>
    public static async Task<int> TakeAllAsync()
    {
        await using var rig = new Rig();
        var album = new Album(rig);
        foreach (var width in (int[])[320, 450, 1280])
        {
            await album.TakeAsync(width, ColorScheme.Light);
            await album.TakeAsync(width, ColorScheme.Dark);
        }
        return 0;
    }

    private async Task TakeAsync(int width, ColorScheme scheme)
    {
        await using var recorded = await RecordedPage.OpenAsync(rig.Browser, new()
        {
            ViewportSize = new() { Width = width, Height = width > 1000 ? 860 : 720 },
            ColorScheme = scheme,
            DeviceScaleFactor = 2,
        });
        var coach = await CoachPage.OpenAsync(recorded, (await rig.ServerAsync()).Origin);
        var look = $"{width}-{scheme}".ToLowerInvariant();
        await SaveAsync(coach, look, "1-start");

        await coach.ReviewSampleAsync();
        await coach.OpenCardAsync("weak-opening", "Responsible for");
        await SaveAsync(coach, look, "2-reviewed");
        if (width == 1280 && scheme == ColorScheme.Light)
            await coach.Page.ScreenshotAsync(new() { Path = Repository.At("tests", "WordResumeCoach.EndToEnd", "Pictures", "reviewed.png"), Scale = ScreenshotScale.Css });

        await coach.OpenCardAsync("missing-impact", "Built APIs for the mobile app.");
        await coach.OpenCard.GetByRole(AriaRole.Textbox, new() { Name = "Number" }).FillAsync("400");
        await coach.OpenCard.GetByRole(AriaRole.Combobox, new() { Name = "Per", Exact = true }).SelectOptionAsync("minute");
        await Assertions.Expect(coach.OpenCard.Locator("[data-redline]")).ToContainTextAsync("400");
        await SaveAsync(coach, look, "3-asked");

        await coach.ApplyAsync();
        await coach.Applied.First.ScrollIntoViewIfNeededAsync();
        await SaveAsync(coach, look, "4-applied");

        await coach.ChooseAsync(BadFiles.PasswordProtected, "locked.docx");
        await Assertions.Expect(coach.Pane).ToContainTextAsync("encrypted");
        await SaveAsync(coach, look, "5-refused");
    }

    private static async Task SaveAsync(CoachPage coach, string look, string state) =>
        await coach.Page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{look}-{state}.png") });
}
