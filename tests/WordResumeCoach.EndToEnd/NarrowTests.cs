using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>As narrow as a task pane gets, nothing is cut off and nothing scrolls sideways.</summary>
public sealed class NarrowTests(Rig rig) : Story(rig)
{
    // What is wider than the place it stands in: the page itself, or any part of the pane that is not cut short on purpose.
    private const string TooWide = """
        () => [document.documentElement, ...document.querySelectorAll('#root *')]
          .filter((e) => !e.closest('.desk, svg') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1)
          .filter((e) => e === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
          .map((e) => e.outerHTML.slice(0, 120))
        """;

    // Controls that stick out of the window.
    private const string CutOff = """
        () => [...document.querySelectorAll('#root :is(button, input, select, h1, h2, h3)')]
          .filter((e) => e.checkVisibility() && (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1))
          .map((e) => e.outerHTML.slice(0, 120))
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(450)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        await Coach.Page.SetViewportSizeAsync(width, 640);
        await FitsAsync();

        await Coach.ReviewSampleAsync();
        await FitsAsync();

        await Coach.OpenCardAsync("missing-impact", "Built APIs for the mobile app.");
        await Coach.OpenCard.GetByRole(AriaRole.Textbox, new() { Name = "Number" }).FillAsync("400");
        await Coach.OpenCard.GetByRole(AriaRole.Combobox, new() { Name = "Per", Exact = true }).SelectOptionAsync("minute");
        await Assertions.Expect(Coach.OpenCard.Locator("[data-redline]")).ToContainTextAsync("400");
        await FitsAsync();

        await Coach.ChooseAsync(BadFiles.PasswordProtected, "a-very-long-file-name-without-any-blank-that-could-be-broken-anywhere-at-all.docx");
        await Assertions.Expect(Coach.Pane).ToContainTextAsync("encrypted");
        await FitsAsync();
    }

    private async Task FitsAsync()
    {
        Assert.Empty(await Coach.Page.EvaluateAsync<string[]>(TooWide));
        Assert.Empty(await Coach.Page.EvaluateAsync<string[]>(CutOff));
    }
}
