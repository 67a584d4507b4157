using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Figures with their sign, hedge, unit, period and noun. 1,200 is 1.2k; -15 % is not 15 %; about 50 is not 50; phase 5 is not 5 engineers.</summary>
internal static class NumberFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Amounts
            .Where(a => a.Role != AmountRole.Date && !OrdinalFacts.IsOrdinal(statement.Line, a.FirstToken) && !IsKnown(statement, a, sources))
            .Select(a => new Refusal(statement.Quote(a), $"Your line does not give the figure “{statement.Quote(a)}”."));

    private static bool IsKnown(Statement statement, Amount amount, Sources sources) =>
        sources.Original.Amounts.Any(known => AmountComparison.Says(sources.Original, known, statement, amount))
        || sources.Given.Any(given => given.Amounts.Any(known => AmountComparison.Gives(given, known, statement, amount, sources)));
}
