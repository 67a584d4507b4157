using System.Text.Json;

namespace WordResumeCoach.EndToEnd.Pages;

/// <summary>The browser page, by what a person sees and does there.</summary>
internal sealed class CoachPage(RecordedPage recorded)
{
    public IPage Page => recorded.Page;

    public ILocator Pane => Page.GetByRole(AriaRole.Main, new() { Name = "Resume coach" });

    public ILocator Paper => Page.GetByRole(AriaRole.Document, new() { Name = "Your resume" });

    public ILocator Suggestions => Pane.GetByRole(AriaRole.Region, new() { Name = "Suggestions" });

    public ILocator Checklist => Pane.GetByRole(AriaRole.Region, new() { Name = "Checklist" });

    public ILocator OpenCard => Suggestions.Locator("li[data-open]");

    public ILocator Apply => OpenCard.GetByRole(AriaRole.Button, new() { Name = "Apply" });

    public ILocator Applied => Pane.GetByRole(AriaRole.Region, new() { Name = "Applied" }).GetByRole(AriaRole.Listitem);

    public static async Task<CoachPage> OpenAsync(RecordedPage recorded, string origin)
    {
        await recorded.Page.GotoAsync(origin + "/");
        return new CoachPage(recorded);
    }

    /// <summary>Does what makes the page review, and waits until the review is on show.</summary>
    /// <returns>The review as the server sent it.</returns>
    public async Task<JsonElement> ReviewAsync(Func<Task> action)
    {
        var answer = await Page.RunAndWaitForResponseAsync(action, response => response.Url.EndsWith("/api/reviews", StringComparison.Ordinal));
        Assert.Equal(200, answer.Status);
        await Idle();
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>Waits until nothing is under way.</summary>
    public Task Idle() => Assertions.Expect(Pane).ToHaveAttributeAsync("aria-busy", "false");

    public Task<JsonElement> ReviewSampleAsync() =>
        ReviewAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Try the sample resume" }).ClickAsync());

    public Task<JsonElement> ReviewFileAsync(byte[] docx, string name = "resume.docx") => ReviewAsync(() => ChooseAsync(docx, name));

    /// <summary>Goes back to the first screen where it is not on show, and chooses a file there.</summary>
    public async Task ChooseAsync(byte[] file, string name)
    {
        await CloseAsync();
        await FileInput.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });
    }

    /// <summary>Chooses a file by its path, for files too large to pass on the wire to the browser.</summary>
    public async Task ChooseAsync(string path)
    {
        await CloseAsync();
        await FileInput.SetInputFilesAsync(path);
    }

    /// <summary>Drops a file on the place made for it.</summary>
    public async Task DropAsync(byte[] file, string name)
    {
        await CloseAsync();
        var data = await Page.EvaluateHandleAsync("""
            ([base64, name]) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
              return data;
            }
            """, new[] { Convert.ToBase64String(file), name });
        var zone = Page.GetByText("Drop your resume here");
        foreach (var step in (string[])["dragenter", "dragover", "drop"])
            await zone.DispatchEventAsync(step, new { dataTransfer = data });
    }

    /// <summary>Opens the card on these words, if it is not open.</summary>
    public async Task OpenCardAsync(string rule, string words)
    {
        var card = Suggestions.Locator($"li[data-rule='{rule}']").Filter(new() { HasText = words });
        if (await card.GetAttributeAsync("data-open") is null)
            await card.GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(card).ToHaveAttributeAsync("data-open", "");
    }

    /// <summary>Presses Apply in the open card and waits until the new review is on show.</summary>
    public Task<JsonElement> ApplyAsync() => ReviewAsync(() => Apply.ClickAsync());

    /// <summary>Takes the fix back whose line reads thus.</summary>
    public Task<JsonElement> RevertAsync(string after) =>
        ReviewAsync(() => Applied.Filter(new() { HasText = after }).GetByRole(AriaRole.Button, new() { Name = "Revert" }).ClickAsync());

    /// <summary>The document as the page hands it out.</summary>
    public async Task<(string Name, byte[] Bytes)> DownloadAsync()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Download" }).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private ILocator FileInput => Page.GetByLabel("Resume file");

    private async Task CloseAsync()
    {
        var another = Page.GetByRole(AriaRole.Button, new() { Name = "Open another" });
        if (await another.CountAsync() > 0)
            await another.ClickAsync();
    }
}
