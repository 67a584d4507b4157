namespace WordResumeCoach.Core.Language;

/// <summary>The words of one area of <c>practices.txt</c>, whose header explains them.</summary>
internal sealed class PracticeWords
{
    private const int Near = 9;

    private readonly PhraseIndex<Strength> index;

    private PracticeWords(IEnumerable<(string, Strength)> phrases) => index = new PhraseIndex<Strength>(phrases);

    public static PracticeWords Load(string area) => new(
        Lexicon.Lines("practices.txt")
            .Where(line => line.StartsWith(area + ", ", StringComparison.Ordinal))
            .SelectMany(line =>
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var strength = Enum.Parse<Strength>(line[(area.Length + 2)..colon], ignoreCase: true);
                return line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, strength));
            }));

    /// <summary>Every phrase that shows the practice.</summary>
    public IEnumerable<Span> Find(Line line)
    {
        var matches = index.Find(line).ToList();
        foreach (var match in matches)
        {
            var shows = match.Values.Contains(Strength.Strong)
                || (match.Values.Contains(Strength.Weak) && IsNear(matches, match, Strength.Systems) && !IsNear(matches, match, Strength.Products));
            if (shows && !Follows(line, match))
                yield return new Span(line.Tokens[match.First].Start, line.Tokens[match.Last].End - line.Tokens[match.First].Start);
        }
    }

    /// <summary>"contact tracing", "ray tracing", "time logging": other crafts.</summary>
    private static bool Follows(Line line, PhraseMatch<Strength> match) => line.In(match.First - 1, OtherCrafts);

    private static readonly WordSet OtherCrafts = WordSet.Of("contact ray time food parcel package");

    private static bool IsNear(List<PhraseMatch<Strength>> matches, PhraseMatch<Strength> match, Strength strength) =>
        matches.Exists(m => m.Values.Contains(strength) && m.First >= match.First - Near && m.First <= match.Last + Near);

    private enum Strength
    {
        Strong,
        Weak,
        Systems,
        Products,
    }
}
