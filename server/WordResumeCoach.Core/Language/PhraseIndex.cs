using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>
/// Finds phrases in a line by its tokens, the longest first, none overlapping. A plural counts as its singular; a phrase whose
/// last word ends in a star matches whatever goes on so.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> byStem;

    /// <summary>Phrases of one open word, by its first letter.</summary>
    private readonly List<Phrase>[] byPrefix = [.. Enumerable.Range(0, 26).Select(_ => new List<Phrase>())];

    public PhraseIndex(IEnumerable<(string Text, T Value)> phrases)
    {
        byStem = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var group in phrases.GroupBy(p => p.Text, p => p.Value))
        {
            var phrase = new Phrase(Words(group.Key), group.Key.EndsWith('*'), [.. group]);
            if (phrase.Words.Length == 1 && phrase.Open)
                byPrefix[phrase.Words[0][0] - 'a'].Add(phrase);
            else if (byFirst.TryGetValue(phrase.Words[0], out var known))
                known.Add(phrase);
            else
                byFirst[phrase.Words[0]] = [phrase];
        }
        foreach (var list in byFirst.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public IEnumerable<PhraseMatch<T>> Find(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (At(line, i) is not { } phrase)
                continue;
            yield return new PhraseMatch<T>(i, i + phrase.Words.Length - 1, phrase.Values);
            i += phrase.Words.Length - 1;
        }
    }

    private Phrase? At(Line line, int token)
    {
        if (line.Kind(token) == TokenKind.Sign)
            return null;
        Span<char> buffer = stackalloc char[64];
        if (byStem.TryGetValue(Stem.Into(line[token], buffer), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Matches(phrase, line, token))
                    return phrase;
            }
        }
        var letter = char.ToLowerInvariant(line[token][0]) - 'a';
        foreach (var phrase in letter is >= 0 and < 26 ? byPrefix[letter] : [])
        {
            if (line[token].StartsWith(phrase.Words[0], StringComparison.OrdinalIgnoreCase))
                return phrase;
        }
        return null;
    }

    private static bool Matches(Phrase phrase, Line line, int token)
    {
        Span<char> buffer = stackalloc char[64];
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (token + i >= line.Count)
                return false;
            var open = phrase.Open && i == phrase.Words.Length - 1;
            var word = line[token + i];
            var matches = open
                ? word.StartsWith(phrase.Words[i], StringComparison.OrdinalIgnoreCase)
                : Stem.Into(word, buffer).SequenceEqual(phrase.Words[i]);
            if (!matches)
                return false;
        }
        return true;
    }

    private static ImmutableArray<string> Words(string phrase)
    {
        var open = phrase.EndsWith('*');
        var text = phrase.TrimEnd('*');
        var tokens = Tokens.Of(text);
        return [.. tokens.Select((t, i) => open && i == tokens.Length - 1 ? text.Substring(t.Start, t.Length) : Stem.Of(text.AsSpan(t.Start, t.Length)))];
    }

    private sealed record Phrase(ImmutableArray<string> Words, bool Open, ImmutableArray<T> Values);
}

/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
internal readonly record struct PhraseMatch<T>(int First, int Last, ImmutableArray<T> Values);
