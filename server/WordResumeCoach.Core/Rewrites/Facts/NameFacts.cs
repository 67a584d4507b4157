using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Proper names, abbreviations and names with digits: whatever has a capital that no sentence gave it.</summary>
internal static class NameFacts
{
    private static readonly WordSet Openers = WordSet.Of(
        """
        a an the i we my our this these after before during while when with without for from in on at by as to since until
        through across under over and but then also so because both each every all one two three no not zero daily weekly
        monthly
        """);

    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        var line = statement.Line;
        for (var i = 0; i < line.Count; i++)
        {
            if (IsName(line, i) && !IsTechnology(statement, i) && !IsInFigure(statement, i) && !IsKnown(line, i, sources))
                yield return new Refusal(statement.QuoteToken(i), $"Your line does not mention “{statement.QuoteToken(i)}”.");
        }
    }

    private static bool IsName(Line line, int token)
    {
        if (line.Kind(token) == TokenKind.Code)
            return true;
        if (line.Kind(token) != TokenKind.Word || !line[token].ContainsAnyInRange('A', 'Z') && !char.IsUpper(line[token][0]))
            return false;
        return !line.BeginsSentence(token) || line[token][1..].ContainsAnyInRange('A', 'Z') || !IsOrdinary(line, token);
    }

    /// <summary>A word whose capital comes from opening the sentence.</summary>
    private static bool IsOrdinary(Line line, int token) =>
        line.In(token, Openers)
        || Verbs.ByForm(line[token]) is not null
        || line.Verbs.Any(use => use.Token == token)
        || line[token].EndsWith("ed", StringComparison.Ordinal)
        || line[token].EndsWith("ing", StringComparison.Ordinal)
        || line[token].EndsWith("ly", StringComparison.Ordinal);

    private static bool IsTechnology(Statement statement, int token) =>
        statement.Line.TechnologyMentions.Any(m => statement.Line.Tokens[token].Start >= m.Start && statement.Line.Tokens[token].Start < m.Start + m.Length);

    /// <summary>The M of 2M and the MB of 5 MB, which the figures answer for.</summary>
    private static bool IsInFigure(Statement statement, int token) =>
        statement.Amounts.Any(a => a.Role == AmountRole.Measure && token >= a.FirstToken && token <= a.LastToken && statement.Line.Kind(token) == TokenKind.Word
            && (a.Noun.Length == 0 || statement.Line.Tokens[token].Start < a.NounPhrase.Start));

    private static bool IsKnown(Line line, int token, Sources sources) =>
        line.Is(token, "I") || sources.HasWord(Stem.Of(line[token]));
}
