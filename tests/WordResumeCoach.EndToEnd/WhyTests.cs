using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>"Why?" shows a rule's page in its card.</summary>
public sealed class WhyTests(Rig rig) : Story(rig)
{
    [Fact]
    public async Task Each_rule_found_in_the_sample_explains_itself()
    {
        var review = await Coach.ReviewSampleAsync();
        var rules = review.GetProperty("suggestions").EnumerateArray()
            .Where(s => s.GetProperty("foldedUnder").GetString() is null)
            .Select(s => s.GetProperty("rule").GetString()!).Distinct().ToList();

        foreach (var rule in rules)
        {
            var card = Coach.Suggestions.Locator($"li[data-rule='{rule}']").First;
            if (await card.GetAttributeAsync("data-open") is null)
                await card.GetByRole(AriaRole.Button).First.ClickAsync();
            await card.GetByRole(AriaRole.Button, new() { Name = "Why?" }).ClickAsync();
            await Assertions.Expect(card).ToContainTextAsync("For example");
            await Assertions.Expect(card).ToContainTextAsync("Fine as it is");
        }
    }
}
