namespace WordResumeCoach.Core.Language;

/// <summary>What stands before a number and belongs to it: currency, sign, hedge.</summary>
/// <param name="FirstToken">Index of the first token that belongs to the figure; words such as "about" stay outside.</param>
internal readonly record struct AmountPrefix(int FirstToken, bool Money, bool Negative, Hedge Hedge)
{
    public static readonly WordSet HedgeWords = WordSet.Of(
        """
        about around roughly approximately approx nearly almost circa some over above exceeding under below within up than
        least most sub to
        """);

    private static readonly WordSet Currencies = WordSet.Of("USD EUR GBP CHF INR CAD AUD JPY SEK dollars dollar euros euro pounds cents rupees francs");

    public static bool IsCurrency(Line line, int token) =>
        line.Kind(token) == TokenKind.Sign
            ? "$€£¥₹".Contains(line.Text[line.Tokens[token].Start], StringComparison.Ordinal)
            : line.In(token, Currencies);

    public static AmountPrefix Before(Line line, int number)
    {
        var first = number;
        var money = IsCurrency(line, first - 1);
        if (money)
        {
            first--;
            if (line.Is(first - 1, "US") && line.IsGlued(first))
                first--;
        }
        var negative = (line.IsDash(first - 1) && line.IsGlued(first) && !IsHyphen(line, first - 1));
        if (negative)
            first--;
        var hedge = HedgeBefore(line, first);
        if (first > 0 && line.Kind(first - 1) == TokenKind.Sign && "~≈<>≤≥±+".Contains(line.Text[line.Tokens[first - 1].Start], StringComparison.Ordinal))
            first--;
        return new AmountPrefix(first, money, negative, hedge);
    }

    /// <summary>A hyphen joins to what is before it; a minus has a blank or nothing there.</summary>
    private static bool IsHyphen(Line line, int token) =>
        line.IsGlued(token) && line.Kind(token - 1) != TokenKind.Sign || (token == 0 && line.Text.AsSpan(line.Tokens[0].End).StartsWith(" "));

    private static Hedge HedgeBefore(Line line, int first)
    {
        var (before, earlier) = (first - 1, first - 2);
        if (line.IsAnySign(before, "~≈±") || line.In(before, AboutWords))
            return Hedge.About;
        if (line.IsAnySign(before, ">≥")
            || line.In(before, OverWords)
            || (line.Is(before, "than") && line.In(earlier, MoreWords))
            || IsPair(line, earlier, "at", "least")
            || IsPair(line, earlier, "upwards", "of"))
        {
            return Hedge.AtLeast;
        }
        var isAtMost = line.IsAnySign(before, "<≤")
            || line.In(before, UnderWords)
            || (line.Is(before, "than") && line.In(earlier, LessWords))
            || IsPair(line, earlier, "up", "to")
            || IsPair(line, earlier, "at", "most")
            || (line.IsDash(before) && line.Is(earlier, "sub"));
        return isAtMost ? Hedge.AtMost : Hedge.Exact;
    }

    private static bool IsPair(Line line, int token, string first, string second) => line.Is(token, first) && line.Is(token + 1, second);

    private static readonly WordSet AboutWords = WordSet.Of("about around roughly approximately approx nearly almost circa some");

    private static readonly WordSet OverWords = WordSet.Of("over above exceeding");

    private static readonly WordSet UnderWords = WordSet.Of("under below within");

    private static readonly WordSet MoreWords = WordSet.Of("more greater higher");

    private static readonly WordSet LessWords = WordSet.Of("less fewer lower");
}
