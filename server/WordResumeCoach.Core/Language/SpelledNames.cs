namespace WordResumeCoach.Core.Language;

/// <summary>Number words that state no amount: "one of", "zero trust", "two-factor", "three-tier", "twenty-first", "one-click".</summary>
internal static class SpelledNames
{
    private static readonly WordSet Ordinals = WordSet.Of("first second third fourth fifth sixth seventh eighth ninth");

    private static readonly WordSet BeforeZero = WordSet.Of("net from to ground day");

    /// <summary>What it is an outcome to have none of.</summary>
    private static readonly WordSet Losses = WordSet.Of(
        """
        downtime data loss losses disruption disruptions interruption interruptions defects defect errors error incidents incident
        outages outage bugs failures regressions breaches findings vulnerabilities complaints violations message messages customer
        lost duplicates escalations rollbacks impact planned unplanned production critical missed
        """);

    public static bool Is(Line line, ReadNumber number)
    {
        var (first, next) = (number.First, number.Last + 1);
        if (line.IsHyphen(next))
            return IsCompound(line, first, next + 1);
        if (line.IsHyphen(first - 1))
            return true;
        if (line.Is(first, "zero"))
            return (!line.In(next, Losses) && !line.In(next + 1, Losses)) || line.In(first - 1, BeforeZero);
        if (line.Is(first, "one") && first == number.Last)
            return Units.Of(line[next]).Family == UnitFamily.None && !line.Is(next, "to");
        return number.Indefinite && !line.Is(next, "of");
    }

    private static bool IsCompound(Line line, int number, int word) =>
        GluedNames.IsSuffix(line, word)
        || line.In(word, Ordinals)
        || (line.Is(number, "one") && line.Is(word, "time"))
        || (line.Is(number, "zero") && !line.In(word, Losses));
}
