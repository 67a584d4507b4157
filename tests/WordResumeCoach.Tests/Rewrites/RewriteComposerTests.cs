using System.Collections.Immutable;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Tests.Rewrites;

public sealed class RewriteComposerTests
{
    private const string Line = "Built REST APIs for the shop app.";

    private static readonly Slot Rate = new("rate", SlotKind.Rate, "How many?", "900 requests per second") { Nouns = ["requests"] };
    private static readonly Slot Latency = new("latency", SlotKind.Latency, "How fast?", "p95 of 70 ms", required: false)
    {
        Units = [new("ms", "ms"), new("s", "s")],
        Options = [new("p95", "p95"), new("average", "average")],
    };
    private static readonly Slot Change = new("change", SlotKind.Choice, "What changed?", "")
    {
        Options = [new("load", "load"), new("money", "money")],
    };
    private static readonly Slot Saving = new("saving", SlotKind.Cost, "How much?", "30 %", required: false) { Units = [new("usd", "$"), new("percent", "%")] };

    private static readonly Rewrite Served = Rewrite.Ask(RewriteForm.Measures, Line.Length - 1, 0,
        [Segment.Of(", serving "), Segment.Of(Rate), Segment.Optional(Segment.Of(" with "), Segment.Of(Latency))], [Rate, Latency]);

    private static readonly Rewrite Branched = Rewrite.Ask(RewriteForm.Measures, Line.Length - 1, 0,
        [Segment.Choice(Change,
            new BranchCase("load", [Segment.Of(", serving "), Segment.Of(Rate)]),
            new BranchCase("money", [Segment.Of(", saving "), Segment.Of(Saving)]))], [Change, Rate, Saving]);

    [Fact]
    public void A_filled_slot_is_printed_with_noun_and_period() =>
        Assert.Equal("Built REST APIs for the shop app, serving 40,000 requests per hour.", Compose(Served, new Answer("rate", 40_000, Per: "hour")).Text);

    [Fact]
    public void A_group_is_printed_only_when_its_slots_are_answered() =>
        Assert.Equal(
            "Built REST APIs for the shop app, serving 900 requests per second with a p95 of 70 ms.",
            Compose(Served, new Answer("rate", 900, Per: "second"), new Answer("latency", 70, Unit: "ms", Options: ["p95"])).Text);

    [Fact]
    public void An_article_follows_the_sound_of_its_word() =>
        Assert.EndsWith("with an average of 70 ms.", Compose(Served, new Answer("rate", 900, Per: "second"), new Answer("latency", 70, Unit: "ms", Options: ["average"])).Text);

    [Fact]
    public void One_of_something_is_singular() =>
        Assert.Contains("serving 1 request per second", Compose(Served, new Answer("rate", 1, Per: "second")).Text);

    [Fact]
    public void A_branch_prints_what_was_chosen() =>
        Assert.Equal("Built REST APIs for the shop app, saving $40,000 per year.", Compose(Branched, new Answer("change", Options: ["money"]), new Answer("saving", 40_000, Unit: "usd", Per: "year")).Text);

    [Fact]
    public void A_slot_of_a_branch_not_taken_needs_no_answer() =>
        Assert.Empty(Compose(Branched, new Answer("change", Options: ["load"]), new Answer("rate", 5, Per: "day")).Problems);

    [Fact]
    public void A_preview_shows_a_blank_and_says_what_is_missing()
    {
        var composed = Compose(Served);
        Assert.Equal("Built REST APIs for the shop app, serving ….", composed.Text);
        Assert.Equal(["rate"], composed.Problems.Select(problem => problem.Slot));
    }

    [Fact]
    public void An_example_is_never_an_answer() => Assert.DoesNotContain("900", Compose(Served).Text);

    public static TheoryData<Answer, string> WrongAnswers => new()
    {
        { new Answer("rate", 0, Per: "day"), "A rate of zero says nothing. Leave it blank if you don't know it." },
        { new Answer("rate", -3, Per: "day"), "A figure here can't be below zero." },
        { new Answer("rate", 900), "Say per what: second, minute, hour, day, week, month or year." },
        { new Answer("rate", 900, Per: "fortnight"), "Say per what: second, minute, hour, day, week, month or year." },
        { new Answer("latency", 0, Unit: "ms"), "Nothing answers in no time at all. What was measured?" },
        { new Answer("latency", 5, Unit: "parsecs"), "Choose one of the units offered." },
    };

    [Theory, MemberData(nameof(WrongAnswers))]
    public void A_figure_that_cannot_be_right_is_asked_for_again(Answer answer, string message) =>
        Assert.Contains(Compose(Served, answer).Problems, problem => problem.Slot == answer.Slot && problem.Message == message);

    public static TheoryData<Slot, Answer, string?, string?> SingleAnswers => new()
    {
        { Pair("ms"), new Answer("x", 600, 90, "ms"), "600 to 90 ms", null },
        { Pair("%"), new Answer("x", 99.5m, 99.97m, "%"), "99.5% to 99.97%", null },
        { Pair("per month"), new Answer("x", 9, 2, "per month"), "9 to 2 per month", null },
        { Pair("ms"), new Answer("x", 90, 90, "ms"), null, "Before and after are the same. What changed?" },
        { Pair("ms"), new Answer("x", 90, Unit: "ms"), null, "Give the number after as well." },
        { Pair("ms"), new Answer("x", To: 90, Unit: "ms"), null, "Give the number before as well." },
        { Of(SlotKind.Count) with { Nouns = ["services"] }, new Answer("x", 1), "1 service", null },
        { Of(SlotKind.Count) with { Nouns = ["services"] }, new Answer("x", 2.5m), null, "Give a whole number." },
        { Of(SlotKind.Users) with { Nouns = ["accounts"] }, new Answer("x", 38_000, Noun: "people"), "38,000 people", null },
        { Of(SlotKind.Share), new Answer("x", 85), "85%", null },
        { Of(SlotKind.Share), new Answer("x", 120), null, "A share is between 0 and 100 %." },
        { Of(SlotKind.Cost) with { Units = [new("percent", "%")] }, new Answer("x", 140), null, "No more than 100 % can be saved." },
        { Of(SlotKind.Phrase), new Answer("x", Text: " support  could answer alone "), "support could answer alone", null },
        { Of(SlotKind.Phrase), new Answer("x", Text: "we could sleep"), null, "Leave out \"I\" and \"we\": a resume speaks without them." },
        { Of(SlotKind.Phrase), new Answer("x", Text: "support could answer."), null, "Leave out the full stop at the end." },
        { Of(SlotKind.Phrase), new Answer("x", Text: "a b c d e f g h i j k l m"), null, "Keep it to twelve words." },
        { Of(SlotKind.Phrase), new Answer("x", Text: "two\nlines"), null, "Write it on one line." },
        { Of(SlotKind.Tool) with { Many = true }, new Answer("x", Text: "Kafka, Redis, Go"), "Kafka, Redis and Go", null },
        { Of(SlotKind.Tool), new Answer("x", Text: "Kafka, Redis"), null, "Name one here." },
    };

    [Theory, MemberData(nameof(SingleAnswers))]
    public void An_answer_is_printed_or_sent_back(Slot slot, Answer answer, string? printed, string? problem)
    {
        var rewrite = Rewrite.Ask(RewriteForm.Wording, 0, 0, [Segment.Of("> "), Segment.Of(slot)], [slot]);
        var composed = RewriteComposer.Compose("", rewrite, [answer]);
        Assert.Equal($"> {printed ?? "…"}", composed.Replacement);
        Assert.Equal(problem, composed.Problems.FirstOrDefault()?.Message);
    }

    [Fact]
    public void Three_figures_in_one_line_are_one_too_many()
    {
        ImmutableArray<Slot> slots = [Of(SlotKind.Share, "a"), Of(SlotKind.Share, "b"), Of(SlotKind.Share, "c")];
        var rewrite = Rewrite.Ask(RewriteForm.Measures, 0, 0, [.. slots.Select(Segment.Of)], slots);
        var problem = Assert.Single(RewriteComposer.Compose("", rewrite, [new Answer("a", 1), new Answer("b", 2), new Answer("c", 3)]).Problems);
        Assert.Equal("c", problem.Slot);
    }

    [Fact]
    public void A_measured_form_needs_at_least_one_figure()
    {
        var rewrite = Rewrite.Ask(RewriteForm.Measures, 0, 0, [Segment.Of("Ran"), Segment.Optional(Segment.Of(" "), Segment.Of(Latency))], [Latency]);
        Assert.Equal("latency", Assert.Single(RewriteComposer.Compose("", rewrite, []).Problems).Slot);
    }

    [Fact]
    public void An_answer_at_the_start_of_a_line_begins_with_a_capital()
    {
        var slot = Of(SlotKind.Phrase);
        var rewrite = Rewrite.Ask(RewriteForm.Wording, 0, 13, [Segment.Of(slot), Segment.Of(" with Kafka")], [slot]);
        Assert.Equal("Built a mail queue with Kafka daily", RewriteComposer.Compose("Experience in daily"[..13] + " daily", rewrite, [new Answer("x", Text: "built a mail queue")]).Text);
    }

    [Fact]
    public void A_ready_rewrite_is_printed_to_the_letter() =>
        Assert.Equal("A  an hour ,x", RewriteComposer.Compose("old", Rewrite.Ready(0, 3, "A  an hour ,x"), []).Text);

    [Theory]
    [InlineData(-1, 2), InlineData(0, 99), InlineData(40, 0), InlineData(2, -1), InlineData(int.MaxValue, int.MaxValue)]
    public void A_span_outside_the_paragraph_is_refused(int start, int length) =>
        Assert.Throws<ArgumentException>(() => RewriteComposer.Compose(Line, Rewrite.Ready(start, length, "x"), []));

    [Fact]
    public void A_segment_without_its_slot_is_refused() =>
        Assert.Throws<ArgumentException>(() => RewriteComposer.Compose(Line, Served with { Slots = [Latency] }, []));

    private static Composition Compose(Rewrite rewrite, params ImmutableArray<Answer> answers) => RewriteComposer.Compose(Line, rewrite, answers);

    private static Slot Of(SlotKind kind, string id = "x") => new(id, kind, "?", "");

    private static Slot Pair(string unit) => Of(SlotKind.Pair) with { Units = [new(unit, unit)] };
}
