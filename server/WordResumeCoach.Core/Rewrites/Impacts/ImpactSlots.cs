using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites.Impacts;

/// <summary>The continuations a line of work can take, and the questions behind them.</summary>
internal static class ImpactSlots
{
    private static readonly ImmutableArray<SlotOption> Times = [new("ms", "ms"), new("s", "s"), new("min", "minutes"), new("h", "hours"), new("d", "days")];
    private static readonly ImmutableArray<SlotOption> Ranks = [new("average", "average"), new("p50", "p50"), new("p95", "p95"), new("p99", "p99")];
    private static readonly ImmutableArray<SlotOption> Money = [new("usd", "$"), new("eur", "€"), new("gbp", "£"), new("percent", "%")];

    /// <summary>"serving 900 requests per second with a p95 of 70 ms".</summary>
    public static Continuation Served { get; } = Made(
        [Segment.Of(", serving "), Segment.Of(Rate("requests", "calls")), Segment.Optional(Segment.Of(" with "), Segment.Of(Latency))],
        Rate("requests", "calls"), Latency);

    /// <summary>"handling 40,000 messages per hour for 6 services".</summary>
    public static Continuation Carried { get; } = Made(
        [Segment.Of(", handling "), Segment.Of(Rate("messages", "events", "records", "jobs", "files")), Segment.Optional(Segment.Of(" for "), Segment.Of(Services))],
        Rate("messages", "events", "records", "jobs", "files"), Services);

    /// <summary>"cutting response time from 600 to 90 ms".</summary>
    public static Continuation Faster { get; } = Made(
        [Segment.Of(", cutting "), Segment.Of(Measured), Segment.Of(" from "), Segment.Of(TimePair)],
        Measured, TimePair);

    /// <summary>"cutting incidents from 9 to 2 per month".</summary>
    public static Continuation Steadier { get; } = Made(
        [Segment.Choice(Fault,
            new BranchCase("incidents", [Segment.Of(", cutting incidents from "), Segment.Of(IncidentPair)]),
            new BranchCase("availability", [Segment.Of(", raising availability from "), Segment.Of(AvailabilityPair)]),
            new BranchCase("notice", [Segment.Of(", cutting time to notice from "), Segment.Of(TimePair)]),
            new BranchCase("repair", [Segment.Of(", cutting time to repair from "), Segment.Of(TimePair)]))],
        Fault, IncidentPair, AvailabilityPair, TimePair);

    /// <summary>"moving releases from 1 to 12 per week".</summary>
    public static Continuation Released { get; } = Made(
        [Segment.Choice(Pace,
            new BranchCase("releases", [Segment.Of(", moving releases from "), Segment.Of(ReleasePair)]),
            new BranchCase("time", [Segment.Of(", cutting build time from "), Segment.Of(TimePair)]))],
        Pace, ReleasePair, TimePair);

    /// <summary>"cutting hosting cost by 30%".</summary>
    public static Continuation Moved { get; } = Made(
        [Segment.Choice(Gain,
            new BranchCase("cost", [Segment.Of(", cutting hosting cost by "), Segment.Of(Saving)]),
            new BranchCase("releases", [Segment.Of(", moving releases from "), Segment.Of(ReleasePair)]),
            new BranchCase("scope", [Segment.Of(", across "), Segment.Of(Services)]))],
        Gain, Saving, ReleasePair, Services);

    /// <summary>"used by 38,000 accounts".</summary>
    public static Continuation UsedBy { get; } = Made([Segment.Of(", used by "), Segment.Of(Users)], Users);

    /// <summary>When the line does not say what kind of figure fits: the author chooses.</summary>
    public static Continuation AnyChange { get; } = Made(
        [Segment.Choice(Change,
            new BranchCase("faster", [Segment.Of(", cutting "), Segment.Of(Measured), Segment.Of(" from "), Segment.Of(TimePair)]),
            new BranchCase("load", [Segment.Of(", handling "), Segment.Of(Rate("requests", "orders", "jobs", "records"))]),
            new BranchCase("people", [Segment.Of(", used by "), Segment.Of(Users)]),
            new BranchCase("money", [Segment.Of(", cutting cost by "), Segment.Of(Saving)]))],
        Change, Measured, TimePair, Rate("requests", "orders", "jobs", "records"), Users, Saving);

    private static Slot Measured => new("measured", SlotKind.Phrase, "What got faster or shorter?", "the slowest invoice search");

    private static Slot TimePair => new("pair", SlotKind.Pair, "How long before, and how long after?", "600 → 90 ms") { Units = Times };

    private static Slot IncidentPair => new("incidents", SlotKind.Pair, "How many before, and how many after?", "9 → 2 per month") { Units = [new("month", "per month"), new("week", "per week"), new("year", "per year")] };

    private static Slot AvailabilityPair => new("availability", SlotKind.Pair, "Availability before, and after?", "99.5 → 99.9 %") { Units = [new("percent", "%")] };

    private static Slot ReleasePair => new("releases", SlotKind.Pair, "How many before, and how many after?", "1 → 12 per week") { Units = [new("week", "per week"), new("day", "per day"), new("month", "per month")] };

    private static Slot Latency => new("latency", SlotKind.Latency, "What response time did you see, and at which percentile?", "p95 of 70 ms", required: false) { Units = [new("ms", "ms"), new("s", "s")], Options = Ranks };

    private static Slot Services => new("services", SlotKind.Count, "How many services did it cover?", "6 services", required: false) { Nouns = ["services", "teams", "applications", "servers"] };

    private static Slot Users => new("users", SlotKind.Users, "How many people or accounts use it?", "38,000 accounts") { Nouns = ["users", "accounts", "customers", "engineers"] };

    private static Slot Saving => new("saving", SlotKind.Cost, "How much was saved?", "30 %, or $40,000 per year") { Units = Money };

    private static Slot Fault => Choice("fault", "What got better?", ("incidents", "fewer incidents"), ("availability", "higher availability"), ("notice", "faults noticed sooner"), ("repair", "faults repaired sooner"));

    private static Slot Pace => Choice("pace", "What changed?", ("releases", "how often you release"), ("time", "how long a build takes"));

    private static Slot Gain => Choice("gain", "Which changed most?", ("cost", "hosting cost"), ("releases", "pace of releases"), ("scope", "nothing measured, but it was this much"));

    private static Slot Change => Choice("change", "What can you put a figure on?", ("faster", "something got faster"), ("load", "how much it handles"), ("people", "how many use it"), ("money", "money saved"));

    private static Slot Rate(params ImmutableArray<string> nouns) =>
        new("rate", SlotKind.Rate, "Roughly how many, and per what?", $"900 {nouns[0]} per second") { Nouns = nouns };

    private static Slot Choice(string id, string prompt, params ImmutableArray<(string Id, string Label)> options) =>
        new(id, SlotKind.Choice, prompt, "") { Options = [.. options.Select(option => new SlotOption(option.Id, option.Label))] };

    /// <summary>Slots inside branches and groups are needed only when their branch or group is printed.</summary>
    private static Continuation Made(ImmutableArray<Segment> segments, params ImmutableArray<Slot> slots)
    {
        var always = segments.Select(segment => segment.Slot ?? segment.Branch?.Slot).ToHashSet();
        return new Continuation(segments, [.. slots.Select(slot => slot with { Required = always.Contains(slot.Id) })]);
    }
}
