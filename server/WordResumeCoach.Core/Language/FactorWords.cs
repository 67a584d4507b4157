namespace WordResumeCoach.Core.Language;

/// <summary>Reads shares and factors that are words: "halved", "tenfold", "twice as fast", "by half", "a third of", "two thirds".</summary>
internal static class FactorWords
{
    private static readonly Unit Percent = Units.Of("%");

    private static readonly Unit Times = Units.Of("x");

    private static readonly WordSet FractionEnds = WordSet.Of("of fewer less more faster lower higher cheaper smaller quicker shorter longer");

    /// <summary>The amount that begins at the token, or null.</summary>
    public static Amount? At(Line line, int token)
    {
        if (line.Kind(token) != TokenKind.Word)
            return null;
        if (Pace(line, token) is { } pace)
            return pace;
        var (value, unit, last) = Verb(line[token]) is { Value: > 0 } verb
            ? (verb.Value, verb.Unit, token)
            : Fraction(line, token);
        if (value == 0)
            return null;
        var (noun, phrase, _) = AmountNouns.After(line, last, unit);
        var per = line.Is(token, "twice") ? AmountPeriods.After(line, last, default) : (0, last);
        return new Amount(line.Tokens[token].Start, line.Tokens[per.Item2].End)
        {
            Value = value, Unit = unit, UpToUnit = unit, Noun = noun, NounPhrase = phrase, Per = per.Item1, FirstToken = token, LastToken = per.Item2,
        };
    }

    /// <summary>"from weekly to daily".</summary>
    private static Amount? Pace(Line line, int token)
    {
        if (!line.Is(token - 1, "from") || !line.Is(token + 1, "to"))
            return null;
        var (before, after) = (AmountPeriods.Adverb(line, token), AmountPeriods.Adverb(line, token + 2));
        if (before == 0 || after == 0)
            return null;
        return new Amount(line.Tokens[token].Start, line.Tokens[token + 2].End)
        {
            Value = before, UpTo = after, IsChange = true, Unit = Times, UpToUnit = Times, Per = after, FirstToken = token, LastToken = token + 2,
        };
    }

    private static (decimal Value, Unit Unit) Verb(ReadOnlySpan<char> word) => word switch
    {
        _ when Is(word, "halved") || Is(word, "halving") || Is(word, "halves") || Is(word, "halve") => (50, Percent),
        _ when Is(word, "doubled") || Is(word, "doubling") || Is(word, "twofold") => (2, Times),
        _ when Is(word, "tripled") || Is(word, "tripling") || Is(word, "threefold") || Is(word, "trebled") => (3, Times),
        _ when Is(word, "quadrupled") || Is(word, "quadrupling") || Is(word, "fourfold") => (4, Times),
        _ when Is(word, "fivefold") => (5, Times),
        _ when Is(word, "tenfold") => (10, Times),
        _ when Is(word, "hundredfold") => (100, Times),
        _ => default,
    };

    private static (decimal Value, Unit Unit, int Last) Fraction(Line line, int token)
    {
        if (line.Is(token, "twice") && (line.Is(token + 1, "as") || line.In(token + 1, Often)))
            return (2, Times, token);
        if (line.Is(token, "half") && !line.IsDash(token + 1)
            && (line.In(token + 1, BehindHalf) || line.In(token - 1, BeforeHalf)))
            return (50, Percent, token);
        var count = line.In(token, Ones) ? 1 : line.Is(token, "two") ? 2 : line.Is(token, "three") ? 3 : 0;
        if (count == 0)
            return default;
        var at = token + 1;
        if (line.IsDash(at) && line.IsGlued(at))
            at++;
        if ((line.Is(at, "third") && count == 1) || (line.Is(at, "thirds") && count == 2))
            return Closes(line, token, at) ? (count == 1 ? 33 : 67, Percent, at) : default;
        if ((line.Is(at, "quarter") && count == 1) || (line.Is(at, "quarters") && count == 3))
            return Closes(line, token, at) ? (count * 25, Percent, at) : default;
        if ((line.Is(at, "fifth") || line.Is(at, "tenth")) && count == 1)
            return Closes(line, token, at) ? (line.Is(at, "fifth") ? 20 : 10, Percent, at) : default;
        if (line.Is(at, "order") && line.Is(at + 1, "of") && line.Is(at + 2, "magnitude"))
            return (10, Times, at + 2);
        return line.Is(at, "orders") && line.Is(at + 1, "of") && line.Is(at + 2, "magnitude") ? ((decimal)Math.Pow(10, count), Times, at + 2) : default;
    }

    private static readonly WordSet Ones = WordSet.Of("a an one");

    private static readonly WordSet BehindHalf = WordSet.Of("of the our its");

    private static readonly WordSet BeforeHalf = WordSet.Of("by in to");

    private static readonly WordSet Often = WordSet.Of("a per each every daily weekly monthly hourly");

    /// <summary>"a third of", "by a quarter", "a fifth less": not "a third party" nor "a quarter".</summary>
    private static bool Closes(Line line, int token, int last) =>
        line.In(last + 1, FractionEnds) || line.Is(token - 1, "by") || line.Is(token - 1, "to");

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
