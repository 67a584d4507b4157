namespace WordResumeCoach.Core.Language;

/// <summary>Recognises years, months with days, and all that has a calendar's shape.</summary>
internal static class AmountDates
{
    private static readonly WordSet Months = WordSet.Of(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec
        """);

    private static readonly WordSet YearWords = WordSet.Of("in since from by of until till before after during early mid late fy spring summer autumn fall winter and to");

    public static bool IsDate(Line line, ReadNumber number)
    {
        var (first, last) = (number.First, number.Last);
        if (first != last)
            return false;
        return IsAllDay(line, first) || IsDayOfMonth(line, first) || IsNumericDate(line, first) || IsYear(line, first);
    }

    /// <summary>24/7, 24x7, 9-to-5.</summary>
    private static bool IsAllDay(Line line, int at) =>
        (line.Is(at, "24") && (line.IsSign(at + 1, '/') || line.Is(at + 1, "x")) && line.Is(at + 2, "7"))
        || (line.Is(at, "7") && (line.IsSign(at - 1, '/') || line.Is(at - 1, "x")) && line.Is(at - 2, "24"))
        || (line.Is(at, "24") && line.Kind(at + 1) == TokenKind.Code && line.Is(at + 1, "x7"));

    private static bool IsDayOfMonth(Line line, int at) =>
        line[at].Length <= 2 && !line[at].Contains('.')
        && ((line.In(at - 1, Months) && char.IsUpper(line[at - 1][0]))
            || (line.In(at + 1, Months) && char.IsUpper(line[at + 1][0]) && !line.Is(at + 1, "May") && !line.Is(at + 1, "March"))
            || (line.IsSign(at - 1, '\'') && line[at].Length == 2)
            || (line.IsSign(at - 1, '’') && line[at].Length == 2));

    /// <summary>01/2020, 2020-03-01, 12/05/2021, 2019/20.</summary>
    private static bool IsNumericDate(Line line, int at)
    {
        var left = (line.IsAnySign(at - 1, "/.") || line.IsDash(at - 1))
            && line.IsGlued(at) && line.IsGlued(at - 1)
            && line.Kind(at - 2) == TokenKind.Number;
        var right = (line.IsSign(at + 1, '/') || line.IsDash(at + 1)) && line.IsGlued(at + 1) && line.IsGlued(at + 2) && line.Kind(at + 2) == TokenKind.Number;
        return (left && (LooksLikeYear(line[at]) || LooksLikeYear(line[at - 2]) || (left && right)))
            || (right && (LooksLikeYear(line[at + 2]) || (LooksLikeYear(line[at]) && line[at + 2].Length <= 2)));
    }

    /// <summary>A bare 1950 to 2049 is a year, unless it counts something and no word of time is before it.</summary>
    private static bool IsYear(Line line, int at)
    {
        if (!LooksLikeYear(line[at]) || line.IsSign(at + 1, '+') || line.IsSign(at + 1, '%') || AmountPrefix.IsCurrency(line, at - 1))
            return false;
        if (line.IsGlued(at + 1) && line.Kind(at + 1) == TokenKind.Word)
            return line.Is(at + 1, "s");
        if (Units.Of(line[at + 1]).Family != UnitFamily.None)
            return false;
        var noun = AmountNouns.After(line, at, default).Noun;
        var counts = noun.Length > 0 && (line.Is(at, "2000") || Counted.Contains(line.Text.AsSpan(noun.Start, noun.Length)));
        return !counts || line.In(at - 1, YearWords) || line.In(at - 1, Months);
    }

    /// <summary>What comes in such numbers: "2024 goals" is a year, "2024 requests" may be none.</summary>
    private static readonly WordSet Counted = WordSet.Of(
        """
        users customers requests rows records tests orders jobs messages events transactions tickets servers devices stores
        files lines queries students patients members accounts visitors merchants companies employees
        """);

    private static bool LooksLikeYear(ReadOnlySpan<char> number) =>
        number.Length == 4 && number is ['1', '9', >= '5', _] or ['2', '0', <= '4', _];
}
