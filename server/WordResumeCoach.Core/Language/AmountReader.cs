namespace WordResumeCoach.Core.Language;

/// <summary>Puts one amount together: what stands before the number, the number, what stands behind it.</summary>
internal static class AmountReader
{
    public static Amount Read(Line line, ReadNumber number, Amount? previous)
    {
        var (role, label) = AmountRoles.Of(line, number, previous);
        var prefix = AmountPrefix.Before(line, number.First);
        var first = prefix.FirstToken;
        if (role != AmountRole.Measure)
        {
            return new Amount(line.Tokens[number.First].Start, line.Tokens[number.Last].End)
            {
                Value = number.Value,
                Role = role,
                Label = label,
                FirstToken = number.First,
                LastToken = number.Last,
            };
        }

        var (unit, last) = UnitAfter(line, number.Last, prefix.Money);
        var value = prefix.Negative ? -number.Value : number.Value;
        var hedge = number.Indefinite ? Hedge.About : prefix.Hedge;
        if (line.IsSign(last + 1, '+') && line.IsGlued(last + 1))
            (hedge, last) = (Hedge.AtLeast, last + 1);
        if (unit.Family == UnitFamily.None && hedge == Hedge.AtLeast)
            (unit, last) = UnitAfter(line, last, prefix.Money);

        decimal? upTo = null;
        var upToUnit = unit;
        if (Second(line, number.First, last) is { } second)
        {
            var (ownUnit, end) = UnitAfter(line, second.Last, prefix.Money);
            if (ownUnit.Family == UnitFamily.None && unit.Family is UnitFamily.Money)
                ownUnit = unit;
            if (unit.Family == UnitFamily.None)
                unit = ownUnit;
            (upTo, upToUnit, last) = (second.Value, ownUnit, end);
            if (line.IsSign(last + 1, '+') && line.IsGlued(last + 1))
                last++;
        }

        var (noun, phrase, nounEnd) = AmountNouns.After(line, last, unit);
        last = nounEnd;
        var (per, perEnd) = AmountPeriods.After(line, last, phrase);
        last = perEnd;
        return new Amount(line.Tokens[first].Start, line.Tokens[last].End)
        {
            Value = value,
            UpTo = upTo,
            IsChange = upTo is not null && line.Is(first - 1, "from"),
            Role = AmountRole.Measure,
            Hedge = hedge,
            Unit = unit,
            UpToUnit = upToUnit,
            Noun = noun,
            NounPhrase = phrase,
            Per = per,
            FirstToken = first,
            LastToken = last,
        };
    }

    /// <summary>The unit behind a token, glued, after a blank or after a hyphen, and its last token.</summary>
    private static (Unit Unit, int Last) UnitAfter(Line line, int last, bool money)
    {
        if (money)
            return (new Unit(UnitFamily.Money, 1), last);
        var at = last + 1;
        if (line.IsDash(at) && line.IsGlued(at) && line.IsGlued(at + 1))
            at++;
        if (AmountPrefix.IsCurrency(line, at))
            return (new Unit(UnitFamily.Money, 1), at);
        if (line.Kind(at) is TokenKind.Sign && line.IsSign(at, '%'))
            return (Units.Of("%"), at);
        if (line.IsSign(at, '×') && line.IsGlued(at))
            return (Units.Of("×"), at);
        if (line.Is(at, "per") && line.Is(at + 1, "cent"))
            return (Units.Of("percent"), at + 1);
        if (line.Is(at, "percentage") && line.Is(at + 1, "points"))
            return (Units.Of("pp"), at + 1);
        if (line.Kind(at) != TokenKind.Word)
            return (default, last);
        var unit = Units.Of(line[at]);
        if (unit.Family == UnitFamily.None && line[at].Length > 3)
            unit = Units.Of(line[at].ToString().ToLowerInvariant());
        var ambiguous = line[at].Length == 1 && !line.IsGlued(at) && !line.Is(at, "s") && !line.Is(at, "h");
        return unit.Family == UnitFamily.None || ambiguous ? (default, last) : (unit, at);
    }

    /// <summary>The second number of "50-100", "50 to 100", "between 5 and 10", "from 1.2 s to 180 ms", "99.5% → 99.9%".</summary>
    private static ReadNumber? Second(Line line, int first, int last)
    {
        var at = last + 1;
        var dash = line.IsDash(at);
        var arrow = line.IsSign(at, '→') || (dash && line.IsSign(at + 1, '>'));
        if (arrow && dash)
            at++;
        var between = line.Is(first - 1, "between") && line.Is(at, "and");
        if (!dash && !arrow && !line.Is(at, "to") && !between)
            return null;
        at++;
        while (line.In(at, AmountPrefix.HedgeWords) || line.IsSign(at, '~') || line.IsSign(at, '<') || AmountPrefix.IsCurrency(line, at))
            at++;
        return line.Kind(at) is TokenKind.Number or TokenKind.Word && NumberReader.At(line, at) is { Indefinite: false } number
            && AmountRoles.Of(line, number, null).Role == AmountRole.Measure
                ? number
                : null;
    }
}
