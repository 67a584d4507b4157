namespace WordResumeCoach.Core.Language;

/// <summary>The regular forms of an English verb. A last consonant is doubled in words of one syllable only.</summary>
internal static class RegularVerb
{
    public static string Past(string root) => OfFirstWord(root, word => word switch
    {
        [.., 'e'] => word + "d",
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ied",
        _ => Doubled(word) + "ed",
    });

    public static string Gerund(string root) => OfFirstWord(root, word => word switch
    {
        [.., 'i', 'e'] => word[..^2] + "ying",
        [.., 'e', 'e'] => word + "ing",
        [.., 'e'] => word[..^1] + "ing",
        _ => Doubled(word) + "ing",
    });

    public static string Third(string root) => OfFirstWord(root, word => word switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ies",
        _ => word + "s",
    });

    private static string OfFirstWord(string root, Func<string, string> form)
    {
        var blank = root.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? form(root) : form(root[..blank]) + root[blank..];
    }

    private static string Doubled(string word) =>
        word is [.., var before, var vowel, var last]
        && !IsVowel(last) && last is not ('w' or 'x' or 'y')
        && IsVowel(vowel) && !IsVowel(before)
        && word.Count(IsVowel) == 1
            ? word + last
            : word;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
