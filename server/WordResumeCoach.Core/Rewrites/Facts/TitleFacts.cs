using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Titles and words of rank.</summary>
internal static class TitleFacts
{
    private static readonly WordSet Titles = WordSet.Of(
        """
        senior principal manager director chief cto cio ceo vp architect founder co-founder supervisor expert specialist
        fellow distinguished president head officer
        """);

    private static readonly WordSet BeforeLead = WordSet.Of("tech technical team as the engineering development project backend");

    private static readonly WordSet AfterLead = WordSet.Of("developer engineer architect programmer of");

    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        var line = statement.Line;
        for (var i = 0; i < line.Count; i++)
        {
            if (IsTitle(line, i) && !sources.HasWord(Stem.Of(line[i])))
                yield return new Refusal(statement.QuoteToken(i), $"Your line does not claim the title “{statement.QuoteToken(i)}”.");
        }
    }

    private static bool IsTitle(Line line, int token) =>
        line.In(token, Titles)
        || (line.Is(token, "lead") && (line.In(token - 1, BeforeLead) || line.In(token + 1, AfterLead)))
        || (line.Is(token, "staff") && line.Is(token + 1, "engineer"));
}
