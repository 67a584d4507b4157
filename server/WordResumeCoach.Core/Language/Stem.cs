namespace WordResumeCoach.Core.Language;

/// <summary>Folds the plural of an English noun into its singular, so that "queries" and "query" are one word.</summary>
internal static class Stem
{
    private const int Longest = 64;

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        return Into(word, buffer).ToString();
    }

    /// <param name="buffer">Room for the stem; a word that does not fit is cut, which no word of a language is.</param>
    public static ReadOnlySpan<char> Into(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
            word = word[..buffer.Length];
        word.ToLowerInvariant(buffer);
        ReadOnlySpan<char> lower = buffer[..word.Length];
        if (lower is [.., '\'' or '’', 's'])
            lower = lower[..^2];
        switch (lower)
        {
            case "people" or "persons":
                return "person";
            case "indices":
                return "index";
            case "reqs" or "req":
                return "request";
            case "msgs" or "msg":
                return "message";
            case { Length: < 4 }:
                return lower;
            case [.., 'i', 'e', 's']:
                buffer[lower.Length - 3] = 'y';
                return lower[..^2];
            case [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's']:
                return lower[..^2];
            case [.., 's' or 'u' or 'i', 's']:
                return lower;
            case [.., 's']:
                return lower[..^1];
            default:
                return lower;
        }
    }
}
