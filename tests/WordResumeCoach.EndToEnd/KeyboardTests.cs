using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>The whole job without a mouse.</summary>
public sealed class KeyboardTests(Rig rig) : Story(rig)
{
    /// <summary>More stops than a page of ours has.</summary>
    private const int TooMany = 200;

    [Fact]
    public async Task Tab_and_Enter_reach_the_sample_and_apply_a_suggestion()
    {
        await TabToAsync("Try the sample resume");
        await Coach.ReviewAsync(() => Coach.Page.Keyboard.PressAsync("Enter"));

        await TabToAsync("Responsible for");
        await Coach.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Coach.OpenCard).ToContainTextAsync("Responsible for");
        await TabToAsync("Apply");
        await Coach.ReviewAsync(() => Coach.Page.Keyboard.PressAsync("Enter"));

        await Assertions.Expect(Coach.Applied).ToContainTextAsync("Built and operated the payouts service");
    }

    [Fact]
    public async Task After_applying_the_focus_is_still_in_the_list()
    {
        await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        await Coach.OpenCardAsync("weak-opening", "Responsible for");
        await Coach.Apply.FocusAsync();
        await Coach.ReviewAsync(() => Coach.Page.Keyboard.PressAsync("Enter"));

        await Assertions.Expect(Coach.Suggestions.Locator(":focus")).ToHaveCountAsync(1);
    }

    /// <summary>Presses Tab until what has the focus reads or is named thus.</summary>
    private async Task TabToAsync(string words)
    {
        for (var i = 0; i < TooMany; i++)
        {
            await Coach.Page.Keyboard.PressAsync("Tab");
            var name = await Coach.Page.EvaluateAsync<string>("() => document.activeElement.ariaLabel ?? document.activeElement.textContent");
            var isDisabled = await Coach.Page.EvaluateAsync<bool>("() => document.activeElement.matches(':disabled, [aria-disabled=true]')");
            var isInPage = await Coach.Page.EvaluateAsync<bool>("() => document.activeElement.matches('button')");
            if (isInPage && !isDisabled && name.Contains(words, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"Tab does not lead to \"{words}\".");
    }
}
