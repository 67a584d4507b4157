namespace WordResumeCoach.Core.Language;

/// <summary>Folds the plural of an English noun into its singular, so that "queries" and "query" are one word.</summary>
internal static class Stem
{
    public static string Of(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant().TrimEnd('’', '\'');
        if (lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal))
            lower = lower[..^2];
        return lower switch
        {
            "people" or "persons" => "person",
            "indices" => "index",
            "reqs" or "req" => "request",
            "msgs" or "msg" => "message",
            { Length: < 4 } => lower,
            [.., 'i', 'e', 's'] => lower[..^3] + "y",
            [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => lower[..^2],
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => lower,
            [.., 's'] => lower[..^1],
            _ => lower,
        };
    }
}
