using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>The words people write above the sections of a resume, and what each means.</summary>
internal static class SectionVocabulary
{
    private const int ShortestGluedHead = 8;
    private const int ShortestMisspelled = 8;
    private const int ShortestMisspelledWord = 5;

    private static readonly (SectionKind Kind, string Phrases)[] Common = [.. SectionPhrases.All, .. SectionPhrasesAbroad.All, .. SectionPhrasesRare.All];

    private static readonly FrozenDictionary<string, SectionKind> Phrases = Common.Concat(SectionPhrasesAfar.All)
        .SelectMany(group => group.Phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => (phrase: HeadingText.Key(phrase), group.Kind)))
        .DistinctBy(pair => pair.phrase)
        .ToFrozenDictionary(pair => pair.phrase, pair => pair.Kind);

    private static readonly FrozenDictionary<string, SectionKind> Heads = SectionPhrases.Heads
        .SelectMany(group => group.Phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, group.Kind)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    private static readonly (string Phrase, SectionKind Kind)[] Unparted =
        [.. Phrases.Where(pair => pair.Key.All(c => c is >= '\u3040' and <= '\u9FFF')).Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Key.Length)];

    private static readonly string[] MisspelledWords = [.. Keys(Common).Where(phrase => phrase.Length >= ShortestMisspelled && phrase.All(c => c is >= 'a' and <= 'z' or ' '))];

    private static readonly string[] KnownWords =
        [.. Keys(Common).SelectMany(phrase => phrase.Split(' ')).Where(word => word.Length >= ShortestMisspelledWord && word.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal)];

    // Single words of a phrase, in the singular too: "Publication Record", "Workshops attended".
    private static readonly FrozenDictionary<string, SectionKind> Parts = SectionPhrases.Heads.Concat(SectionPhrases.Parts)
        .SelectMany(group => group.Phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, group.Kind)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    /// <summary>The kind a line's words name, and how much of the phrase is known.</summary>
    public static HeadingMatch? Match(string text)
    {
        var key = HeadingText.Key(text);
        if (key.Length is 0 or > 70)
            return null;
        if (Phrases.TryGetValue(key, out var kind))
            return new HeadingMatch(kind, MatchStrength.Exact);
        if (OfPair(key) is { } pair)
            return new HeadingMatch(pair, MatchStrength.Exact);
        var stripped = HeadingText.WithoutModifiers(key);
        if (stripped != key && stripped.Length > 0 && (Phrases.TryGetValue(stripped, out kind) || OfPair(stripped) is { } second && Is(second, out kind)))
            return new HeadingMatch(kind, MatchStrength.Exact);
        if (Meant(key) is { } spelled && Phrases.TryGetValue(spelled, out kind))
            return new HeadingMatch(kind, key.Contains(' ', StringComparison.Ordinal) ? MatchStrength.Exact : MatchStrength.Head);
        if ((OfHead(key) ?? OfOpening(key) ?? (Meant(key) is { } better ? OfHead(better) : null)) is { } head)
            return new HeadingMatch(head, MatchStrength.Head);
        if (OfPart(key) is { } part)
            return new HeadingMatch(part, MatchStrength.Part);
        return key.Length >= ShortestMisspelled && OneLetterOff.Find(key, MisspelledWords) is { } meant ? new HeadingMatch(Phrases[meant], MatchStrength.Head) : null;
    }

    private static IEnumerable<string> Keys((SectionKind Kind, string Phrases)[] groups) =>
        groups.SelectMany(group => group.Phrases.Split('|', StringSplitOptions.RemoveEmptyEntries)).Select(HeadingText.Key).Distinct();

    // "Carer Objctive": every word at most one letter off, one of them at least.
    private static string? Meant(string key)
    {
        var words = key.Split(' ');
        if (words.Length > 4)
            return null;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length >= ShortestMisspelledWord && Array.IndexOf(KnownWords, words[i]) < 0 && OneLetterOff.Find(words[i], KnownWords) is { } meant)
                words[i] = meant;
        }
        var spelled = string.Join(' ', words);
        return spelled == key ? null : spelled;
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
            if (!Phrases.TryGetValue(part, out var kind) && !Phrases.TryGetValue(HeadingText.WithoutModifiers(part), out kind) && !(OfHead(part) is { } head && Is(head, out kind)))
                return null;
            first ??= kind;
        }
        return first;
    }

    // English puts the head word last ("Teaching Experience"), Romance languages first ("Experiencia docente").
    private static SectionKind? OfHead(string key)
    {
        var words = key.Split(' ');
        if (words.Length == 1)
            return OfGlued(key);
        if (words.Length > 6)
            return null;
        if (Heads.TryGetValue(words[^1], out var last))
            return last == SectionKind.Skills && words[^2] is "language" or "linguistic" && words is not ["programming" or "computer" or "scripting", ..] ? SectionKind.Languages : last;
        return Heads.TryGetValue(words[0], out var first) && !SectionPhrases.OnlyLast.Contains(words[0]) ? first : null;
    }

    // "Work Experience at Harbour Systems", "Skills and the Tools I Use": known up to a word that joins.
    private static SectionKind? OfOpening(string key)
    {
        var words = key.Split(' ');
        var end = Array.FindIndex(words, 1, word => word is "at" or "with" or "and" or "bei" or "chez" or "," or "in" or "for");
        if (end < 0)
            return null;
        var opening = string.Join(' ', words[..end]);
        return Phrases.TryGetValue(opening, out var kind) || Phrases.TryGetValue(HeadingText.WithoutModifiers(opening), out kind) ? kind : null;
    }

    // "Experienceprofessionnelle": the blank was lost. German puts words together: "Programmierkenntnisse".
    private static SectionKind? OfGlued(string word)
    {
        for (var length = word.Length - 4; length >= ShortestGluedHead; length--)
        {
            if (Heads.TryGetValue(word[..length], out var kind))
                return kind;
        }
        for (var start = 3; word.Length - start >= ShortestGluedHead; start++)
        {
            if (Heads.TryGetValue(word[start..], out var kind))
                return kind;
        }
        return null;
    }

    // The last word that is known decides; words run together count by how they start ("Compétencesspécifiques").
    private static SectionKind? OfPart(string key)
    {
        if (key.Any(c => c is >= '\u3040' and <= '\u9FFF'))
            return OfUnparted(key);
        var words = key.Split(' ');
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Parts.TryGetValue(words[i], out var kind))
                return kind;
            for (var length = words[i].Length - 1; length >= ShortestGluedHead; length--)
            {
                if (Parts.TryGetValue(words[i][..length], out kind))
                    return kind;
            }
        }
        return null;
    }

    // Chinese and Japanese part no words.
    private static SectionKind? OfUnparted(string key)
    {
        foreach (var (phrase, kind) in Unparted)
        {
            if (key.Contains(phrase, StringComparison.Ordinal))
                return kind;
        }
        return null;
    }
}

/// <summary>How much of a heading's words is known.</summary>
internal enum MatchStrength
{
    /// <summary>One of its words.</summary>
    Part,

    /// <summary>The word that names the thing: the last in English, the first in Romance languages.</summary>
    Head,

    /// <summary>The whole phrase.</summary>
    Exact,
}

internal readonly record struct HeadingMatch(SectionKind Kind, MatchStrength Strength)
{
    public bool Exact => Strength == MatchStrength.Exact;
}
