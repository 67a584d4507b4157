using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>The small repairs a sentence needs once its slots are filled.</summary>
internal static partial class Grammar
{
    /// <summary>"Kafka", "Kafka and Redis", "Kafka, Redis and Go".</summary>
    public static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
    };

    /// <summary>As a line begins.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The noun for a number: its plural as given, its singular for exactly one.</summary>
    public static string Counted(string plural, decimal number)
    {
        if (number != 1)
            return plural;
        // "accounts used" or "releases per week": the counted word is the first.
        var space = plural.IndexOf(' ');
        var (first, rest) = space < 0 ? (plural, "") : (plural[..space], plural[space..]);
        if (rest.Length > 0 && !rest.StartsWith(" per ", StringComparison.Ordinal) && !rest.StartsWith(" of ", StringComparison.Ordinal))
            return Counted(plural[(plural.LastIndexOf(' ') + 1)..], 1) is var last ? plural[..(plural.LastIndexOf(' ') + 1)] + last : plural;
        return Singular(first) + rest;
    }

    /// <summary>"a" before a consonant's sound and "an" before a vowel's, single spaces, no space before a comma.</summary>
    public static string Smooth(string text)
    {
        text = Article().Replace(text, match => $"{match.Groups["a"].Value}{(StartsWithVowelSound(match.Groups["word"].Value) ? "n" : "")} {match.Groups["word"].Value}");
        text = SpaceBeforeStop().Replace(text, "$1");
        return Spaces().Replace(text, " ");
    }

    private static string Singular(string word) => word switch
    {
        "people" => "person",
        "queries" => "query",
        "libraries" => "library",
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.Equals("ms", StringComparison.Ordinal) && word.Length > 1 => word[..^1],
        _ => word,
    };

    // Letters whose names begin with a vowel open an abbreviation such as "an SQS queue"; "one" and "user" begin with a consonant.
    private static bool StartsWithVowelSound(string word) =>
        word.Length > 1 && word.All(c => char.IsUpper(c) || char.IsDigit(c))
            ? "AEFHILMNORSX8".Contains(word[0], StringComparison.Ordinal)
            : SilentH().IsMatch(word) || ("aeiouAEIOU8".Contains(word[0], StringComparison.Ordinal) && !ConsonantSound().IsMatch(word));

    [GeneratedRegex(@"\b(?<a>[aA])n? (?<word>[A-Za-z0-9]+)")]
    private static partial Regex Article();

    [GeneratedRegex("^(one|once|use|user|uni|eu)", RegexOptions.IgnoreCase)]
    private static partial Regex ConsonantSound();

    [GeneratedRegex("^(hour|honest|heir|honou?r)", RegexOptions.IgnoreCase)]
    private static partial Regex SilentH();

    [GeneratedRegex(" +([,.;])")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
