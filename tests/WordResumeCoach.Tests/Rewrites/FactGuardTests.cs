using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Tests.Rewrites;

public sealed class FactGuardTests
{
    [Theory]
    [MemberData(nameof(FactGuardInventions.Rows), MemberType = typeof(FactGuardInventions))]
    public void Refuses_what_neither_the_line_nor_the_author_said(string original, string rewritten, string given, string token)
    {
        var refused = FactGuard.Check(original, rewritten, Split(given));

        Assert.Contains(token, refused.Select(r => r.Token));
    }

    [Theory]
    [MemberData(nameof(FactGuardRewordings.Rows), MemberType = typeof(FactGuardRewordings))]
    public void Allows_the_same_facts_in_other_words(string original, string rewritten, string given)
    {
        var refused = FactGuard.Check(original, rewritten, Split(given));

        Assert.Equal([], refused.Select(r => $"{r.Token}: {r.Why}"));
    }

    [Theory]
    [MemberData(nameof(FactGuardRewordings.Rows), MemberType = typeof(FactGuardRewordings))]
    public void Allows_a_line_to_lose_its_full_stop(string original, string rewritten, string given)
    {
        _ = (rewritten, given);

        Assert.Empty(FactGuard.Check(original, original.TrimEnd('.') + ".", []));
    }

    [Fact]
    public void Takes_the_same_text_for_no_rewrite_whatever_it_says()
    {
        const string text = "Led 40 engineers at Contoso, improving uptime to 99.99% with Kafka company-wide.";

        Assert.Empty(FactGuard.Check(text, text, []));
        Assert.Empty(FactGuard.Check(text, text + " ", []));
    }

    [Fact]
    public void Says_why_in_a_sentence_that_names_the_token()
    {
        var refusal = Assert.Single(FactGuard.Check("Tuned queries.", "Tuned queries, now 40% quicker.", []));

        Assert.Equal("40%", refusal.Token);
        Assert.Equal("Your line does not give the figure “40%”.", refusal.Why);
    }

    private static string[] Split(string given) => given.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
