using System.IO.Compression;
using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Words of a resume go to the one server and nowhere else, not even into what it prints.</summary>
[Collection(nameof(OwnServer))]
public sealed class PrivacyTests(Rig rig)
{
    private const string Canary = "Zyxwquartz";

    [Fact]
    public async Task The_page_asks_nobody_but_its_own_server()
    {
        await using var recorded = await RecordedPage.OpenAsync(rig.Browser);
        var server = await rig.ServerAsync();
        var coach = await CoachPage.OpenAsync(recorded, server.Origin);
        await coach.ReviewSampleAsync();
        await coach.OpenCardAsync("weak-opening", "Responsible for");
        await coach.OpenCard.GetByRole(AriaRole.Button, new() { Name = "Why?" }).ClickAsync();
        await Assertions.Expect(coach.OpenCard).ToContainTextAsync("For example");
        await coach.ApplyAsync();

        Assert.Contains($"{server.Origin}/api/revisions", recorded.Requests);
        Assert.All(recorded.Requests, address => Assert.True(
            address.StartsWith(server.Origin + "/", StringComparison.Ordinal)
            || address.StartsWith("data:", StringComparison.Ordinal)
            || address.StartsWith($"blob:{server.Origin}/", StringComparison.Ordinal), address));
        Assert.Empty(recorded.Errors);
    }

    [Fact]
    public async Task The_server_prints_no_word_of_a_document()
    {
        await using var recorded = await RecordedPage.OpenAsync(rig.Browser);
        await using var server = await ServerProcess.StartAsync();
        var coach = await CoachPage.OpenAsync(recorded, server.Origin);
        await coach.ReviewFileAsync(WeakResume.Make($"Responsible for building the {Canary} service in Go."), $"{Canary}.docx");
        await coach.OpenCardAsync("weak-opening", "Responsible for");
        await coach.ApplyAsync();
        await coach.ChooseAsync(Damaged(), $"{Canary}.docx");
        await Assertions.Expect(coach.Pane).ToContainTextAsync("parts of it can't be read");

        await server.StopAsync();
        Assert.Contains("/api/revisions", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, server.Output, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A document whose XML breaks off beside the canary.</summary>
    private static byte[] Damaged()
    {
        var file = new MemoryStream();
        file.Write(WeakResume.Bytes);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var text = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            text.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{Canary}</w:t></w:r></w:p><{Canary}");
        }
        return file.ToArray();
    }
}
