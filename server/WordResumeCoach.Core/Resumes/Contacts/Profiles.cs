namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Tells an account from what belongs to it.</summary>
internal static class Profiles
{
    /// <summary>The account a GitHub address leads to; null when it leads to a repository or to no account.</summary>
    public static string? Account(string url) => Path(url) is [var account] ? account : null;

    /// <summary>The account that owns what a GitHub address leads to; null for any other address.</summary>
    public static string? Owner(string url) => Path(url) is [var owner, ..] ? owner : null;

    private static string[] Path(string url)
    {
        var at = url.IndexOf("github.com/", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : url[(at + 11)..].Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
