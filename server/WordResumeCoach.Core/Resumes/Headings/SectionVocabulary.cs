using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>The words people write above the sections of a resume, and what each means.</summary>
internal static class SectionVocabulary
{
    private static readonly FrozenDictionary<string, SectionKind> Phrases = SectionPhrases.All
        .SelectMany(group => group.Phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => (phrase: HeadingText.Key(phrase), group.Kind)))
        .DistinctBy(pair => pair.phrase)
        .ToFrozenDictionary(pair => pair.phrase, pair => pair.Kind);

    private static readonly FrozenDictionary<string, SectionKind> Heads = SectionPhrases.Heads
        .SelectMany(group => group.Phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, group.Kind)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    /// <summary>The kind a line's words name as a whole, and whether the whole phrase is known or only its head word.</summary>
    public static HeadingMatch? Match(string text)
    {
        var key = HeadingText.Key(text);
        if (key.Length is 0 or > 70)
            return null;
        if (Phrases.TryGetValue(key, out var kind))
            return new HeadingMatch(kind, Exact: true);
        if (OfPair(key) is { } pair)
            return new HeadingMatch(pair, Exact: true);
        var stripped = HeadingText.WithoutModifiers(key);
        if (stripped != key && stripped.Length > 0 && (Phrases.TryGetValue(stripped, out kind) || OfPair(stripped) is { } second && Is(second, out kind)))
            return new HeadingMatch(kind, Exact: true);
        return OfHead(key) is { } head ? new HeadingMatch(head, Exact: false) : null;
    }

    private static bool Is(SectionKind found, out SectionKind kind)
    {
        kind = found;
        return true;
    }

    // "Education and Training", "Awards, Honors & Certifications": the first part names the kind, the rest must be known too.
    private static SectionKind? OfPair(string key)
    {
        var parts = HeadingText.Parts(key);
        if (parts.Length < 2)
            return null;
        SectionKind? first = null;
        foreach (var part in parts)
        {
            if (!Phrases.TryGetValue(part, out var kind) && !Phrases.TryGetValue(HeadingText.WithoutModifiers(part), out kind))
                return null;
            first ??= kind;
        }
        return first;
    }

    // English puts the head word last ("Teaching Experience"), Romance languages first ("Experiencia docente").
    private static SectionKind? OfHead(string key)
    {
        var words = key.Split(' ');
        if (words.Length is < 2 or > 6)
            return null;
        if (Heads.TryGetValue(words[^1], out var last))
            return last;
        return Heads.TryGetValue(words[0], out var first) && !SectionPhrases.OnlyLast.Contains(words[0]) ? first : null;
    }
}

/// <param name="Exact">True when the whole phrase is known; false when only its head word is.</param>
internal readonly record struct HeadingMatch(SectionKind Kind, bool Exact);
