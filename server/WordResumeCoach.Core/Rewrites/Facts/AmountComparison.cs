using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Decides whether one amount says no more than another.</summary>
internal static class AmountComparison
{
    public static bool Says(Statement source, Amount known, Statement statement, Amount amount)
    {
        if (known.Role != amount.Role)
            return false;
        if (amount.Role == AmountRole.Name)
            return Digits(source, known) == Digits(statement, amount) && SameLabel(source, known, statement, amount);
        return SameValue(known, amount)
            && SamePeriod(known, amount)
            && Currency(source, known) == Currency(statement, amount)
            && (known.Hedge == amount.Hedge || (known.Hedge == Hedge.Exact && amount.Hedge == Hedge.About))
            && SameNoun(source, known, statement, amount)
            && !AmountSubject.IsSwapped(source, known, statement, amount);
    }

    /// <summary>What the author typed into a slot may be a bare number, whose unit and noun the question gave.</summary>
    public static bool Gives(Statement given, Amount known, Statement statement, Amount amount, Sources sources)
    {
        if (Says(given, known, statement, amount))
            return true;
        var bare = known is { Unit.Family: UnitFamily.None, Noun.Length: 0, Per: 0, Role: AmountRole.Measure };
        return bare
            && amount.Role == AmountRole.Measure
            && (amount.Hedge is Hedge.Exact or Hedge.About)
            && known.Value == amount.Value
            && (amount.UpTo is not { } upTo || sources.Given.SelectMany(g => g.Amounts).Any(a => a.Value == upTo));
    }

    private static string Digits(Statement statement, Amount amount) => statement.Text[amount.Start..amount.End];

    private static bool SameLabel(Statement source, Amount known, Statement statement, Amount amount) =>
        Label(source, known) == Label(statement, amount);

    private static string Label(Statement statement, Amount amount)
    {
        foreach (var mention in statement.Line.TechnologyMentions)
        {
            if (mention.Start == amount.Label.Start && amount.Label.Length > 0)
                return mention.Name;
        }
        return Stem.Of(statement.Quote(amount.Label));
    }

    private static bool SameValue(Amount known, Amount amount)
    {
        if (known.Unit.Family == UnitFamily.Rate || amount.Unit.Family == UnitFamily.Rate)
            return known.UpTo == amount.UpTo && PerSecond(known) == PerSecond(amount);
        if (known.Unit.Family != amount.Unit.Family)
            return false;
        if (amount.UpTo is null && known.UpTo is { } end && known.IsChange)
            return end * Factor(known.UpToUnit) == amount.Value * Factor(amount.Unit);
        return known.Value * Factor(known.Unit) == amount.Value * Factor(amount.Unit)
            && known.UpTo * Factor(known.UpToUnit) == amount.UpTo * Factor(amount.UpToUnit);
    }

    private static decimal Factor(Unit unit) => unit.Factor == 0 ? 1 : unit.Factor;

    private static decimal PerSecond(Amount amount) =>
        amount.Unit.Family == UnitFamily.Rate ? decimal.Round(amount.Value * amount.Unit.Factor, 4)
        : amount.Per > 0 && amount.Unit.Family == UnitFamily.None ? decimal.Round(amount.Value / amount.Per, 4)
        : -1;

    private static bool SamePeriod(Amount known, Amount amount) =>
        known.Unit.Family == UnitFamily.Rate || amount.Unit.Family == UnitFamily.Rate || known.Per == amount.Per;

    private static char Currency(Statement statement, Amount amount)
    {
        if (amount.Unit.Family != UnitFamily.Money)
            return ' ';
        var text = statement.Text.AsSpan(amount.Start, amount.End - amount.Start);
        var sign = text.IndexOfAny("$€£¥₹");
        return sign >= 0 ? text[sign]
            : text.Contains("dollar", StringComparison.OrdinalIgnoreCase) || text.Contains("USD", StringComparison.Ordinal) ? '$'
            : text.Contains("eur", StringComparison.OrdinalIgnoreCase) ? '€'
            : text.Contains("pound", StringComparison.OrdinalIgnoreCase) || text.Contains("GBP", StringComparison.Ordinal) ? '£'
            : '?';
    }

    /// <summary>The heads are one word, or the head of one is among the words of the other; a noun left out must stand elsewhere.</summary>
    private static bool SameNoun(Statement source, Amount known, Statement statement, Amount amount)
    {
        var (had, has) = (Noun(source, known), Noun(statement, amount));
        if (has == had)
            return true;
        if (has.Length == 0)
            return amount.Unit.Family != UnitFamily.None || statement.Words.Contains(had);
        if (had.Length == 0)
            return source.Words.Contains(has);
        return Phrase(source, known).Contains(has) || Phrase(statement, amount).Contains(had);
    }

    /// <summary>"3k rps" counts requests, "a team of 5" persons.</summary>
    private static string Noun(Statement statement, Amount amount) =>
        amount.Noun.Length == 0 && statement.Line.Is(amount.FirstToken - 1, "of") && statement.Line.Is(amount.FirstToken - 2, "team") ? "person"
        : amount.Unit.Family == UnitFamily.Rate && amount.Noun.Length == 0
            ? "request"
            : Stem.Of(statement.Quote(amount.Noun));

    private static IEnumerable<string> Phrase(Statement statement, Amount amount) =>
        statement.Quote(amount.NounPhrase).Split(' ', '-', '/').Select(w => Stem.Of(w));
}
