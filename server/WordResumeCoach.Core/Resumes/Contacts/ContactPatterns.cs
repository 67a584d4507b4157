using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Entries;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>The shapes of addresses on the web by which a person is reached. Each gives the place of the first in a text.</summary>
internal static partial class ContactPatterns
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Tail = @"[^\s|,;()<>\]\[""'•·]";

    // Also "jane (at) example.com" and "jane [at] example [dot] com".
    [GeneratedRegex(@"[\p{L}0-9._%+'*-]{1,64}\s?(@|\(at\)|\[at\]|\{at\})\s?[\p{L}0-9-]{1,63}((\.\s?|\s?(\(dot\)|\[dot\]|\{dot\})\s?)[\p{L}0-9-]{2,63}){1,4}", Plain)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"^(e-?mail|mail|gmail)(-?id)?[-–:]+", Plain)]
    private static partial Regex EmailLabel();

    // The dot before "com" is left out by many hands, the host by some: "linkedincom/in/jane", "linkedin/jane".
    [GeneratedRegex(@"(https?://)?([a-z]{2,3}\.)?linkedin(\.?(com|cn|[a-z]{2}))?/(\s?(in|pub|profile)/\s?)?" + Tail + @"*", Plain)]
    private static partial Regex LinkedInPattern();

    // "in/janedoe", the site left out.
    [GeneratedRegex(@"^/?in/[\p{L}0-9][\p{L}0-9%_-]{4,80}/?$", Plain)]
    private static partial Regex BareProfile();

    // "jane-doe-5550b0101": the ending is LinkedIn's own.
    [GeneratedRegex(@"^\p{L}+(-\p{L}+){1,4}-[0-9a-f]{6,9}/?$", Plain)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(https?://)?(www\.)?github(\.?com)?/\s?" + Tail + @"+", Plain)]
    private static partial Regex GitHubPattern();

    [GeneratedRegex(@"(https?://)" + Tail + @"+|(?<![\p{L}\d@./_-])(www\.)?([a-z0-9][a-z0-9-]{0,62}\.){1,4}(com|org|net|io|dev|me|co|ai|app|tech|info|site|xyz|blog|page|pages|us|uk|de|at|ch|fr|es|pt|it|nl|be|pl|eu|in|ca|au|br|se|no|dk|fi|cz|ro|ru|ua|by|kz|ir|tr|gr|hu|sk|si|hr|rs|bg|lt|lv|ee|ie|nz|za|ng|ke|pk|bd|lk|np|cn|jp|kr|tw|hk|sg|my|id|th|vn|ph|mx|ar|cl|pe|cloud|codes|sh|online|website|work|works|studio|design|digital|engineer|engineering|software|systems|live|link|bio|space|wiki|edu|gov|ac|tv|gg|so|to|ly|is|im|id|la|biz|pro|name|gitlab|land|zone|world|today|team|group|one|fun|art|club|store|shop|top|vip|icu)\b(/" + Tail + @"*)?(?![@\p{L}])", Plain)]
    private static partial Regex UrlPattern();

    public static (int Start, int Length)? Email(string text)
    {
        if (text.IndexOfAny(['@', '(', '[', '{']) < 0)
            return null;
        foreach (Match match in EmailPattern().Matches(text))
        {
            var label = EmailLabel().Match(match.Value).Length;
            if (match.Value.Trim('.', '\'').Length > label)
                return (match.Index + label, match.Value.TrimEnd('.', '-').Length - label);
        }
        return null;
    }

    public static (int Start, int Length)? Phone(string text) => PhoneNumbers.Find(text);

    public static (int Start, int Length)? LinkedIn(string text) => text.Contains("linkedin", StringComparison.OrdinalIgnoreCase) ? Address(LinkedInPattern(), text, IsProfile) : BareProfile().IsMatch(text) || (Numbered().IsMatch(text) && text.Any(char.IsAsciiDigit)) ? (0, text.Length) : null;

    public static (int Start, int Length)? GitHub(string text) => text.Contains("github", StringComparison.OrdinalIgnoreCase) ? Address(GitHubPattern(), text, IsProfile) : null;

    /// <summary>An address on the web that is no e-mail's domain and leads to no site where everybody has an account.</summary>
    public static (int Start, int Length)? Website(string text)
    {
        foreach (Match match in UrlPattern().Matches(text))
        {
            var glued = (match.Index > 0 && text[match.Index - 1] is '@' or '.') || text[..match.Index].EndsWith("@ ", StringComparison.Ordinal);
            var value = match.Value.TrimEnd('.', ':');
            if (!glued && !KnownSites.Has(value) && KnownSites.HasHost(value) && !LooksLikeWord(value))
                return (match.Index, value.Length);
        }
        return null;
    }

    /// <summary>True when an address on a site of accounts stands in the text: "t.me/janedoe".</summary>
    public static bool HasAccount(string text) => UrlPattern().Matches(text).Any(match => match.Value.TrimEnd('/').LastIndexOf('/') > 7 | match.Value.StartsWith("t.me/", StringComparison.Ordinal) && KnownSites.Has(match.Value));

    // "B.Tech", "Node.Io", "Ph.D.in": a short name with a dot, not an address.
    private static bool LooksLikeWord(string value)
    {
        if (value.Contains('/') || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        var end = value[(value.LastIndexOf('.') + 1)..];
        return value.Length < 5 || TitleWords.IsDegree(value) || (char.IsUpper(end[0]) && value.Any(char.IsLower)) || value.EndsWith(".js", StringComparison.OrdinalIgnoreCase);
    }

    // "LinkedIn/GitHub" names two sites, "github/janedoe" an account.
    private static bool IsProfile(string value)
    {
        var path = value[(value.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..].TrimEnd('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return false;
        var account = path[(slash + 1)..].Trim();
        return account.Length > 0 && (path[..slash].Contains("com", StringComparison.OrdinalIgnoreCase) || path[..slash].Contains('.') || (!char.IsUpper(account[0]) && ContactLabels.Of(account) is null));
    }

    private static (int Start, int Length)? Address(Regex pattern, string text, Func<string, bool> fits)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var value = match.Value.TrimEnd('.', ':');
            if (fits(value))
                return (match.Index, value.Length);
        }
        return null;
    }
}
