using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Dates;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>The shapes of the ways to reach a person. Each gives the value's place in the text.</summary>
internal static partial class ContactPatterns
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[a-z0-9._%+'-]{1,64}\s?@\s?[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,4}", Plain)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"(\+|\(|\b)[0-9][0-9()\-.\u2010-\u2013\u2212\u001E\u00A0 /]{5,22}[0-9]\b(\s?(x|ext\.?)\s?[0-9]{1,5})?", Plain)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"\b[x]{3}[-. )]{1,2}[x]{3}[-. ][x]{4}\b", Plain)]
    private static partial Regex PhoneSlot();

    [GeneratedRegex(@"(https?://)?([a-z]{2,3}\.)?linkedin\.com/[^\s|,;()<>\]]*|\b(?<!\w)in/[a-z0-9][a-z0-9-]{2,60}\b", Plain)]
    private static partial Regex LinkedInPattern();

    [GeneratedRegex(@"(https?://)?(www\.)?github\.com/[^\s|,;()<>\]]+", Plain)]
    private static partial Regex GitHubPattern();

    [GeneratedRegex(@"\b(?<label>linked-?in|git-?hub)\s*(profile|id|username)?\s*[:\-–@]\s*(?<value>@?[a-z0-9][a-z0-9_./-]{2,60})", Plain)]
    private static partial Regex LabelledPattern();

    [GeneratedRegex(@"(https?://)[^\s|,;()<>\]]+|\b(www\.)?([a-z0-9][a-z0-9-]{0,62}\.){1,3}(com|org|net|io|dev|me|co|ai|app|tech|info|site|xyz|blog|page|us|uk|de|at|ch|fr|es|pt|it|nl|be|pl|eu|in|ca|au|br|se|no|dk|fi|cz|ro|ru|ua|cloud|codes|sh|online|website)\b(/[^\s|,;()<>\]]*)?", Plain)]
    private static partial Regex UrlPattern();

    public static Match? Email(string text) => Found(EmailPattern().Match(text));

    /// <summary>Seven to fifteen digits that are neither dates nor a postal code.</summary>
    public static Match? Phone(string text)
    {
        for (var match = PhonePattern().Match(text); match.Success; match = match.NextMatch())
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            // Two numbers with a stroke between: the first counts.
            if (digits > 16 && match.Value.IndexOf('/', StringComparison.Ordinal) is > 0 and var cut)
                return PhonePattern().Match(text[..(match.Index + cut)], match.Index) is { Success: true } first ? first : null;
            if (digits is >= 7 and <= 16 && !IsPostal(match.Value) && !IsPartOfAddress(text, match) && !DateRanges.Find(text).Any(date => date.Start < match.Index + match.Length && match.Index < date.End && date.Length > 4))
                return match;
        }
        return Found(PhoneSlot().Match(text));
    }

    public static Match? LinkedIn(string text) => Found(LinkedInPattern().Match(text));

    public static Match? GitHub(string text) => Found(GitHubPattern().Match(text));

    /// <summary>"GitHub: janedoe": the value after the label.</summary>
    public static (bool LinkedIn, Group Value)? Labelled(string text, bool linkedIn)
    {
        foreach (Match match in LabelledPattern().Matches(text))
        {
            if (match.Groups["label"].Value.StartsWith("linked", StringComparison.OrdinalIgnoreCase) == linkedIn)
                return (linkedIn, match.Groups["value"]);
        }
        return null;
    }

    /// <summary>An address on the web that is no e-mail's domain, no LinkedIn and no GitHub address.</summary>
    public static Match? Website(string text)
    {
        foreach (Match match in UrlPattern().Matches(text))
        {
            var glued = (match.Index > 0 && text[match.Index - 1] is '@' or '.') || (match.Index + match.Length < text.Length && text[match.Index + match.Length] == '@');
            if (!glued && !IsKnownSite(match.Value) && !text[..match.Index].EndsWith("@ ", StringComparison.Ordinal))
                return match;
        }
        return null;
    }

    public static bool IsKnownSite(string url) => Sites.Any(site => url.Contains(site, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Sites =
    [
        "linkedin", "github.com", "gitlab.com", "bitbucket.org", "twitter.com", "//x.com", "facebook.com", "instagram.com", "leetcode.com", "hackerrank.com", "stackoverflow.com",
        "medium.com", "youtube.com", "skype", "asp.net", "socket.io", "draw.io", "crates.io", "wikipedia.org", "codeforces.com", "codechef.com", "kaggle.com", "geeksforgeeks.org", "coursera.org", "udemy.com", "credly.com", "google.com/maps", "goo.gl/maps", "wa.me", "whatsapp", "drive.google.com", "docs.google.com",
    ];

    private static Match? Found(Match match) => match.Success ? match : null;

    // "5550104@example.com", "example.com/in/ana-5550104": digits of an address are no number to call.
    private static bool IsPartOfAddress(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        if (end < text.Length && (text[end] is '@' or '_' || char.IsLetter(text[end]) && text[end] is not ('x' or 'e')))
            return true;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('|' or ',' or ';' or ':'))
            start--;
        var before = text[start..match.Index];
        return (before.AsSpan().IndexOfAny("/@") >= 0 && before.Any(char.IsLetter)) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPostal(string value) => value.Length is 10 && value[5] == '-' && value.Where(char.IsAsciiDigit).Count() == 9;
}
