using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Marks in the document and cards in the pane belong together.</summary>
public sealed class MarkTests(Rig rig) : Story(rig)
{
    [Fact]
    public async Task A_click_on_a_mark_opens_its_card()
    {
        await Coach.ReviewSampleAsync();
        await Coach.Paper.Locator("mark").Filter(new() { HasText = "Worked on" }).ClickAsync();

        await Assertions.Expect(Coach.OpenCard).ToHaveAttributeAsync("data-rule", "weak-opening");
        await Assertions.Expect(Coach.OpenCard).ToContainTextAsync("Worked on");
        await Assertions.Expect(Coach.OpenCard).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Opening_a_card_brings_its_words_into_view()
    {
        await Coach.Page.SetViewportSizeAsync(1280, 400);
        await Coach.ReviewSampleAsync();
        var words = Coach.Paper.Locator("mark").Filter(new() { HasText = "Helped with" });
        await Assertions.Expect(words).Not.ToBeInViewportAsync();

        await Coach.OpenCardAsync("weak-opening", "Helped with");
        await Assertions.Expect(words).ToBeInViewportAsync();
        await Assertions.Expect(words).ToHaveAttributeAsync("data-chosen", "");
    }

    [Fact]
    public async Task Each_card_about_words_of_the_body_marks_exactly_those_words()
    {
        var review = await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        var wanted = review.GetProperty("suggestions").EnumerateArray()
            .Where(s => s.GetProperty("scope").GetString() == "text" && s.GetProperty("foldedUnder").GetString() is null)
            .Select(s => (s.GetProperty("id").GetString()!, s.GetProperty("anchor").GetProperty("exact").GetString()!))
            .ToList();
        Assert.Contains(wanted, mark => mark.Item2 == "Responsible for");

        foreach (var (id, exact) in wanted)
            Assert.Equal(exact, string.Concat(await Coach.Paper.Locator($"mark[data-suggestion='{id}']").AllTextContentsAsync()));
    }
}
