using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>The main job: review, apply, answer, download, reopen, take back.</summary>
public sealed class MainJobTests(Rig rig) : Story(rig)
{
    private static readonly byte[] _sample = File.ReadAllBytes(Repository.At("addin", "public", "samples", "resume.docx"));

    [Fact]
    public async Task Two_lines_of_the_sample_are_rewritten_and_nothing_else_changes()
    {
        await Coach.ReviewSampleAsync();
        await Assertions.Expect(Coach.Checklist).ToContainTextAsync("Before you send");

        await Coach.OpenCardAsync("weak-opening", "Responsible for");
        await Coach.ApplyAsync();
        await AnswerMissingImpactAsync();
        await Assertions.Expect(Coach.Applied).ToHaveCountAsync(2);

        var (name, changed) = await Coach.DownloadAsync();
        Assert.Equal("Maya Lindqvist - Resume.docx", name);
        Assert.Equal(
            [
                ("Responsible for building and operating the payouts service in Go, which pays 38,000 merchants every day.",
                 "Built and operated the payouts service in Go, which pays 38,000 merchants every day."),
                ("Built APIs for the mobile app.",
                 "Built APIs for the mobile app, serving 400 requests per minute."),
            ],
            Package.ChangedParagraphs(_sample, changed));

        await Coach.RevertAsync("Built APIs for the mobile app");
        await Coach.RevertAsync("Built and operated the payouts service");
        await Assertions.Expect(Coach.Applied).ToHaveCountAsync(0);
        Assert.Equal(_sample, (await Coach.DownloadAsync()).Bytes);
    }

    [Fact]
    public async Task The_downloaded_file_opens_again_in_the_page_and_in_LibreOffice()
    {
        await Coach.ReviewSampleAsync();
        await Coach.OpenCardAsync("weak-opening", "Responsible for");
        await Coach.ApplyAsync();
        var (name, changed) = await Coach.DownloadAsync();

        var review = await Coach.ReviewAsync(() => Coach.DropAsync(changed, name));
        Assert.Contains(review.GetProperty("paragraphs").EnumerateArray(), paragraph =>
            paragraph.GetProperty("text").GetString() == "Built and operated the payouts service in Go, which pays 38,000 merchants every day.");
        Assert.DoesNotContain(review.GetProperty("suggestions").EnumerateArray(), suggestion =>
            suggestion.GetProperty("anchor").GetProperty("exact").GetString() == "Responsible for");
        Assert.Equal(changed, (await Coach.DownloadAsync()).Bytes);

        var pdf = await LibreOffice.ToPdfAsync(changed);
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
    }

    /// <summary>Says of "Built APIs for the mobile app." that they handle 400 requests per minute.</summary>
    private async Task AnswerMissingImpactAsync()
    {
        await Coach.OpenCardAsync("missing-impact", "Built APIs for the mobile app.");
        await Coach.OpenCard.GetByRole(AriaRole.Textbox, new() { Name = "Number" }).FillAsync("400");
        await Coach.OpenCard.GetByRole(AriaRole.Combobox, new() { Name = "Per", Exact = true }).SelectOptionAsync("minute");
        await Assertions.Expect(Coach.OpenCard.Locator("[data-redline]")).ToContainTextAsync("400");
        await Coach.ApplyAsync();
    }
}
