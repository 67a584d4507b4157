using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd.Pictures;

/// <summary>
/// Pictures of the page in every state, width and scheme, for people to look at. Takes none unless asked: `bash tests/screenshots.sh`
/// writes them to artifacts/screenshots, and the one the README shows to this folder.
/// </summary>
public sealed class Album(Rig rig)
{
    private static readonly string _folder = Repository.At("artifacts", "screenshots");

    public static TheoryData<int, ColorScheme> Looks => new MatrixTheoryData<int, ColorScheme>([320, 450, 1280], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory(Explicit = true)]
    [MemberData(nameof(Looks))]
    public async Task Take(int width, ColorScheme scheme)
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
        await coach.OpenCard.GetByRole(AriaRole.Radio, new() { Name = "how much it handles" }).CheckAsync();
        await coach.OpenCard.GetByRole(AriaRole.Textbox, new() { Name = "Number" }).FillAsync("400");
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
