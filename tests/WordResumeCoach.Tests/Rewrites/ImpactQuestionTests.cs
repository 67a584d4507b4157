using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rewrites;
using WordResumeCoach.Core.Rewrites.Impacts;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Each question, answered, gives a line the guard lets pass and the rule no longer flags.</summary>
public sealed class ImpactQuestionTests
{
    private const string Line = "Built the returns desk for the warehouse.";

    public static TheoryData<Topic, Answer[], string> Answered => new()
    {
        { Topic.Api, [new("rate", 900, Per: "second")], "Built the returns desk for the warehouse, serving 900 requests per second." },
        { Topic.Api, [new("rate", 900, Noun: "calls", Per: "minute"), new("latency", 70, Unit: "ms", Options: ["p95"])], "Built the returns desk for the warehouse, serving 900 calls per minute with a p95 of 70 ms." },
        { Topic.Messaging, [new("rate", 40_000, Per: "hour"), new("services", 6)], "Built the returns desk for the warehouse, handling 40,000 messages per hour for 6 services." },
        { Topic.Database, [new("measured", Text: "the slowest search"), new("pair", 600, 90, "ms")], "Built the returns desk for the warehouse, cutting the slowest search from 600 to 90 ms." },
        { Topic.Reliability, [new("fault", Options: ["incidents"]), new("incidents", 9, 2, "month")], "Built the returns desk for the warehouse, cutting incidents from 9 to 2 per month." },
        { Topic.Observability, [new("fault", Options: ["notice"]), new("pair", 25, 3, "min")], "Built the returns desk for the warehouse, cutting time to notice from 25 to 3 minutes." },
        { Topic.Reliability, [new("fault", Options: ["availability"]), new("availability", 99.5m, 99.97m)], "Built the returns desk for the warehouse, raising availability from 99.5% to 99.97%." },
        { Topic.Cicd, [new("pace", Options: ["releases"]), new("releases", 1, 12, "week")], "Built the returns desk for the warehouse, moving releases from 1 to 12 per week." },
        { Topic.Cloud, [new("gain", Options: ["cost"]), new("saving", 30, Unit: "percent")], "Built the returns desk for the warehouse, cutting hosting cost by 30%." },
        { Topic.Migration, [new("gain", Options: ["scope"]), new("services", 6)], "Built the returns desk for the warehouse, across 6 services." },
        { Topic.Security, [new("users", 38_000, Noun: "accounts")], "Built the returns desk for the warehouse, used by 38,000 accounts." },
        { Topic.Other, [new("change", Options: ["money"]), new("saving", 40_000, Unit: "usd", Per: "year")], "Built the returns desk for the warehouse, cutting cost by $40,000 per year." },
        { Topic.Other, [new("change", Options: ["people"]), new("users", 1200)], "Built the returns desk for the warehouse, used by 1,200 users." },
        { Topic.Other, [new("change", Options: ["faster"]), new("measured", Text: "the daily stock count"), new("pair", 4, 1, "h")], "Built the returns desk for the warehouse, cutting the daily stock count from 4 to 1 hour." },
        { Topic.Other, [new("change", Options: ["load"]), new("rate", 300, Noun: "orders", Per: "day")], "Built the returns desk for the warehouse, handling 300 orders per day." },
    };

    [Theory, MemberData(nameof(Answered))]
    public void An_answered_question_makes_a_line_with_impact(Topic topic, Answer[] answers, string expected)
    {
        var composed = RewriteComposer.Compose(Line, ImpactQuestion.For(Bullet(Line, topic))[0], [.. answers]);
        Assert.Equal(expected, composed.Text);
        Assert.Empty(composed.Problems);
        Assert.Empty(composed.Refused);
        Assert.NotEmpty(Quantities.Find(composed.Text));
    }

    [Fact]
    public void The_form_without_a_number_states_an_outcome()
    {
        var composed = RewriteComposer.Compose(Line, ImpactQuestion.For(Bullet(Line, Topic.Other))[1], [new Answer("result", Text: "packers no longer key in labels by hand")]);
        Assert.Equal("Built the returns desk for the warehouse, so that packers no longer key in labels by hand.", composed.Text);
        Assert.Empty(composed.Refused);
        Assert.True(Impact.StatesImpact(Bullet(composed.Text, Topic.Other)));
    }

    [Fact]
    public void A_line_that_ends_in_a_colon_cannot_go_on() => Assert.Empty(ImpactQuestion.For(Bullet("Built three things:", Topic.Api)));

    [Theory]
    [InlineData("Led the platform group of 50 engineers")]
    [InlineData(", handling 2 million orders")]
    [InlineData(" with Kafka")]
    public void Words_smuggled_into_a_rewrite_are_refused(string words)
    {
        var rewrite = ImpactQuestion.For(Bullet(Line, Topic.Security))[0];
        var tampered = rewrite with { Segments = [Segment.Of(words), .. rewrite.Segments] };
        Assert.NotEmpty(RewriteComposer.Compose(Line, tampered, [new Answer("users", 12)]).Refused);
    }

    private static Bullet Bullet(string text, Topic topic) => new(0, null, 0, text.Length, [], [], [], [topic]) { Text = text };
}
