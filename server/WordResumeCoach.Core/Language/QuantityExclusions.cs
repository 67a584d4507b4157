namespace WordResumeCoach.Core.Language;

/// <summary>Amounts that are no scale or outcome: years of experience, contest hours, terms of employment, ages.</summary>
internal static class QuantityExclusions
{
    private static readonly WordSet Terms = WordSet.Of(
        """
        internship internships contract contracts placement course courses bootcamp program programme trial degree hackathon
        hackathons contest diploma apprenticeship training workshop notice sprint competition exam challenge
        """);

    public static bool Holds(Line line, Amount amount)
    {
        if (amount.Unit.Family != UnitFamily.Time)
            return amount.Value == 100 && amount.Unit.Family == UnitFamily.Percent && IsEnsured(line, amount);
        return amount.Unit.Factor >= Units.Of("quarter").Factor
            || (amount.Per == 0 && (line.In(amount.LastToken + 1, Terms) || (line.IsDash(amount.LastToken + 1) && line.In(amount.LastToken + 2, Terms))))
            || line.Is(amount.LastToken + 1, "experience")
            || (line.Is(amount.LastToken + 1, "of") && line.Is(amount.LastToken + 2, "experience"))
            || (line.Is(amount.LastToken + 1, "old") || line.Is(amount.LastToken + 1, "ago"));
    }

    private static bool IsEnsured(Line line, Amount amount) =>
        Verbs.ByForm(line[amount.FirstToken - 1])?.Verb.Base == "ensure";
}
