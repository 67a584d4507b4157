using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Years, months, days of the week.</summary>
internal static class DateFacts
{
    private static readonly WordSet Names = WordSet.Of(
        """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
        Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        foreach (var amount in statement.Amounts.Where(a => a.Role == AmountRole.Date))
        {
            var written = statement.Quote(amount);
            if (!sources.All.Any(s => s.Amounts.Any(a => a.Role == AmountRole.Date && s.Quote(a) == written)))
                yield return new Refusal(written, $"Your line does not give the date “{written}”.");
        }
        for (var i = 0; i < statement.Line.Count; i++)
        {
            if (statement.Line.In(i, Names) && char.IsUpper(statement.Line[i][0]) && !sources.HasWord(Stem.Of(statement.Line[i])))
                yield return new Refusal(statement.QuoteToken(i), $"Your line does not give the date “{statement.QuoteToken(i)}”.");
        }
    }
}
