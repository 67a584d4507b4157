using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>The server may go away at any moment; the document stays with its author.</summary>
[Collection(nameof(OwnServer))]
public sealed class ServerGoneTests(Rig rig)
{
    [Fact]
    public async Task When_the_server_is_gone_the_page_says_so_and_keeps_the_document()
    {
        await using var recorded = await RecordedPage.OpenAsync(rig.Browser);
        await using var server = await ServerProcess.StartAsync();
        var coach = await CoachPage.OpenAsync(recorded, server.Origin);
        var review = await coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        await coach.OpenCardAsync("weak-opening", "Responsible for");

        await server.StopAsync();
        await coach.Apply.ClickAsync();

        await Assertions.Expect(coach.OpenCard).ToContainTextAsync("The reviewer can't be reached.");
        await coach.Idle();
        Assert.Empty(await Drawn.MissingAsync(coach, review));
        await Assertions.Expect(coach.Applied).ToHaveCountAsync(0);
        Assert.Equal(WeakResume.Bytes, (await coach.DownloadAsync()).Bytes);
        Assert.Empty(recorded.Errors);
    }
}
