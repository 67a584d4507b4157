using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Tells which language a text is in.</summary>
public static class TextLanguage
{
    private const int FewestSmallWords = 3;

    private static readonly ImmutableArray<string> Languages = [.. Lexicon.Lines("stop-words.txt").Select(line => line[..2])];

    /// <summary>Which languages have a small word, as indexes into <see cref="Languages"/>.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        Lexicon.Lines("stop-words.txt")
            .SelectMany((line, language) => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Language: language)))
            .GroupBy(w => w.Word, w => w.Language)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// ISO 639-1 code, or <c>und</c> when the text is too short or looks like none that is known. By script where that settles it,
    /// else by the share of each language's small words; only words in small letters count, so that names of places and tools do not.
    /// </summary>
    public static string Of(IEnumerable<string> paragraphs)
    {
        var texts = paragraphs.ToList();
        if (Scripts.LanguageOf(texts) is { } byScript)
            return byScript;
        var hits = new int[Languages.Length];
        foreach (var text in texts)
            Count(text, hits);
        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, language) => language != best).Max();
        return hits[best] >= FewestSmallWords && hits[best] * 4 >= second * 5 ? Languages[best] : "und";
    }

    private static void Count(string text, int[] hits)
    {
        foreach (var token in Tokens.Of(text))
        {
            if (token.Kind != TokenKind.Word || !char.IsLower(text[token.Start]) || !SmallWords.TryGetValue(text.AsSpan(token.Start, token.Length), out var languages))
                continue;
            foreach (var language in languages)
                hits[language]++;
        }
    }
}
