using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Says what an amount counts, by its unit, its noun and what stands around it; nothing for what is no figure of work.</summary>
internal static class QuantityKinds
{
    private static readonly WordSet People = WordSet.Of(
        """
        users user customers customer subscribers members member visitors shoppers accounts account players patients students
        drivers riders passengers employees viewers listeners guests buyers sellers consumers readers citizens households
        attendees learners
        """);

    private static readonly WordSet Records = WordSet.Of("rows row records record documents datapoints tuples");

    private static readonly WordSet Colleagues = WordSet.Of(
        """
        engineers engineer developers developer people person persons reports members member programmers testers analysts
        contractors interns colleagues staff specialists scientists designers juniors
        """);

    private static readonly WordSet Recurring = WordSet.Of(
        """
        deploys deploy deployments deployment releases release times incidents incident pages alerts rollouts builds outages
        restarts commits tickets interviews escalations interruptions complaints failures failure
        """);

    private static readonly WordSet Comparatives = WordSet.Of("faster slower more less higher lower cheaper quicker larger smaller fewer better as");

    public static ImmutableArray<QuantityKind> Of(Line line, ImmutableArray<Amount> amounts, int index)
    {
        var amount = amounts[index];
        if (amount.Role != AmountRole.Measure || QuantityExclusions.Holds(line, amount))
            return [];
        return amount.Unit.Family switch
        {
            UnitFamily.Percent or UnitFamily.Points => Changed(line, amounts, index, QuantityKind.Percent),
            UnitFamily.Times when amount.Per > 0 => [QuantityKind.Frequency],
            UnitFamily.Times => Changed(line, amounts, index, QuantityKind.Percent),
            UnitFamily.Money => [QuantityKind.Cost],
            UnitFamily.Time => [OfTime(line, amounts, index)],
            UnitFamily.Bytes => [amount.Per > 0 ? QuantityKind.Throughput : QuantityKind.DataVolume],
            UnitFamily.BitRate or UnitFamily.Rate => [QuantityKind.Throughput],
            _ => OfNoun(line, amounts, index),
        };
    }

    private static ImmutableArray<QuantityKind> OfNoun(Line line, ImmutableArray<Amount> amounts, int index)
    {
        var amount = amounts[index];
        if (IsTeam(line, amount))
            return [QuantityKind.Team];
        var noun = line.Text.AsSpan(amount.Noun.Start, amount.Noun.Length);
        if (noun.IsEmpty)
            return amount.Per > 0 ? [IsRecurringBefore(line, amount) ? QuantityKind.Frequency : QuantityKind.Throughput] : amount.IsChange ? [QuantityKind.Count] : [];
        if (IsSpanOfTime(line, amount) && Units.Of(noun) is { Family: UnitFamily.Time } unit)
            return unit.Factor < Units.Of("quarter").Factor ? [QuantityKind.Time] : [];
        if (noun.Equals("times", StringComparison.OrdinalIgnoreCase) && line.In(amount.LastToken + 1, Comparatives))
            return Changed(line, amounts, index, QuantityKind.Percent);
        if (noun is "downtime" || (amount.Value == 0 && noun is "disruption" or "disruptions" or "interruption" or "interruptions" or "outage" or "outages"))
            return [QuantityKind.Availability];
        if (People.Contains(noun))
            return [QuantityKind.Users];
        if (amount.Per > 0)
            return [Recurring.Contains(noun) ? QuantityKind.Frequency : QuantityKind.Throughput];
        return [Records.Contains(noun) ? QuantityKind.DataVolume : QuantityKind.Count];
    }

    /// <summary>"three consecutive weeks", "30 person-hours"; "5 game days" are things.</summary>
    private static bool IsSpanOfTime(Line line, Amount amount)
    {
        var words = line.Text.AsSpan(amount.NounPhrase.Start, amount.NounPhrase.Length - amount.Noun.Length).TrimEnd(" -");
        return words.IsEmpty || TimeAdjectives.Contains(words);
    }

    private static readonly WordSet TimeAdjectives = WordSet.Of("consecutive full business working calendar whole short person man engineer developer straight extra");

    /// <summary>"Reduced pages from 30 to 4 per week", "releases went up to 15 per day".</summary>
    private static bool IsRecurringBefore(Line line, Amount amount)
    {
        for (var i = amount.FirstToken - 1; i >= 0 && i > amount.FirstToken - 8; i--)
        {
            if (line.In(i, Recurring))
                return true;
        }
        return false;
    }

    /// <summary>"team of six", "6-person team", "led 5 engineers"; people mentored or served are a count.</summary>
    private static bool IsTeam(Line line, Amount amount)
    {
        var noun = line.Text.AsSpan(amount.Noun.Start, amount.Noun.Length);
        var first = amount.FirstToken;
        if (line.Is(first - 1, "of") && line.In(first - 2, Groups))
            return true;
        if (amount.IsChange && noun.IsEmpty && (line.In(first - 2, Groups) || line.Is(first - 2, "headcount")))
            return true;
        if (!Colleagues.Contains(noun))
            return false;
        return line.In(amount.LastToken + 1, Groups) || line.In(first - 1, Leading) || line.In(first - 2, Leading) || line.In(first - 3, Leading);
    }

    private static readonly WordSet Groups = WordSet.Of("team teams squad squads group crew");

    private static readonly WordSet Leading = WordSet.Of(
        """
        led leading lead managed managing manage headed heading directed directing supervised supervising oversaw overseeing
        hired hiring coordinated coordinating
        """);

    private static ImmutableArray<QuantityKind> Changed(Line line, ImmutableArray<Amount> amounts, int index, QuantityKind own) =>
        ChangedThing.Of(line, amounts, index) is { } kind ? [own, kind] : [own];

    private static QuantityKind OfTime(Line line, ImmutableArray<Amount> amounts, int index)
    {
        var thing = ChangedThing.Of(line, amounts, index);
        if (thing is QuantityKind.Availability)
            return QuantityKind.Availability;
        var factor = Math.Min(amounts[index].Unit.Factor, amounts[index].UpToUnit.Factor);
        if (amounts[index].Per > 0)
            return QuantityKind.Time;
        return factor switch
        {
            < 1 => thing is QuantityKind.Time ? QuantityKind.Time : QuantityKind.Latency,
            1 when thing is QuantityKind.Latency || ChangedThing.IsAnswered(line, amounts[index]) => QuantityKind.Latency,
            _ => thing is QuantityKind.Latency ? QuantityKind.Latency : QuantityKind.Time,
        };
    }
}
