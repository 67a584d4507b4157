namespace WordResumeCoach.Core.Language;

/// <summary>Reads the period of a rate: "per second", "/day", "a month", "daily".</summary>
internal static class AmountPeriods
{
    private static readonly WordSet Pers = WordSet.Of("per a an each every");

    private static readonly WordSet Adverbs = WordSet.Of("daily hourly weekly monthly yearly annually nightly quarterly");

    private static readonly WordSet FrequencyAdjectives = WordSet.Of("daily hourly weekly monthly yearly annual nightly quarterly");

    /// <returns>Seconds of the period, 0 when there is none, and the last token that belongs to it.</returns>
    public static (decimal Seconds, int Last) After(Line line, int last, Span phrase)
    {
        var at = last + 1;
        var slash = line.IsSign(at, '/');
        if ((slash || line.In(at, Pers)) && Units.Of(line[at + 1]) is { Family: UnitFamily.Time } unit)
            return (unit.Factor, at + 1);
        if (line.In(at, Adverbs))
            return (Seconds(line[at]), at);
        return (AdjectiveIn(line, last, phrase), last);
    }

    /// <summary>Seconds of "daily" and its like, 0 for any other word.</summary>
    public static decimal Adverb(Line line, int token) => line.In(token, Adverbs) ? Seconds(line[token]) : 0;

    /// <summary>"3M daily requests": the adjective stands among the words that are counted.</summary>
    private static decimal AdjectiveIn(Line line, int last, Span phrase)
    {
        for (var i = last; i >= 0 && line.Tokens[i].Start >= phrase.Start && phrase.Length > 0; i--)
        {
            if (line.In(i, FrequencyAdjectives))
                return Seconds(line[i]);
        }
        return 0;
    }

    private static decimal Seconds(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) switch
    {
        'h' => 3600,
        'd' or 'n' => 86_400,
        'w' => 604_800,
        'm' => Units.Of("month").Factor,
        'q' => Units.Of("quarter").Factor,
        _ => Units.Of("year").Factor,
    };
}
