using System.Globalization;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>The pieces of a contact line: what stands between bars, dots, dashes, tabs and wide gaps.</summary>
internal static class ContactSegments
{
    private const string Separators = "|•▪·●■◆◦⋅∙♦❖⬥~\t\u000B\u000C;";

    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSeparator(text, i))
                continue;
            var (from, to) = (start, i);
            while (from < to && IsEdge(text[from]))
                from++;
            while (to > from && IsEdge(text[to - 1]))
                to--;
            if (to > from)
                yield return (from, to - from);
            start = i + 1;
        }
    }

    /// <summary>The pieces of a line once e-mail, phone and addresses on the web are cut out: what may be a place.</summary>
    public static IEnumerable<(int Start, int Length)> BetweenValues(string text)
    {
        var bare = text;
        for (var again = 0; again < 8 && Value(bare) is { } found; again++)
            bare = bare.Remove(found.Index, found.Length).Insert(found.Index, new string('|', found.Length));
        return Of(bare);
    }

    private static Match? Value(string text) =>
        ContactPatterns.Email(text) ?? ContactPatterns.Phone(text) ?? ContactPatterns.LinkedIn(text) ?? ContactPatterns.GitHub(text) ?? ContactPatterns.Website(text);

    private static bool IsSeparator(string text, int at)
    {
        var c = text[at];
        if (Separators.Contains(c) || c is >= '\uF000' and <= '\uF0FF')
            return true;
        var spaced = at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]);
        return (c is '-' or '–' or '—' or '−' or '/' or '*' or '(' && spaced) || (c is ' ' or '\u00A0' && at + 2 < text.Length && text[at + 1] is ' ' or '\u00A0' && text[at + 2] is ' ' or '\u00A0');
    }

    // Pictures before a value (a pin, an envelope) are no part of it.
    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark || c is ',' or '(' or ')' or '-' or '–' or '—' && c != '(';

    /// <summary>The words before a colon when they are a contact label, folded; null when there is none.</summary>
    public static string? Label(string segment, out int valueStart)
    {
        valueStart = 0;
        var colon = segment.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 30 || (colon + 2 < segment.Length && segment[colon + 1] == '/' && segment[colon + 2] == '/'))
            return null;
        valueStart = colon + 1;
        while (valueStart < segment.Length && char.IsWhiteSpace(segment[valueStart]))
            valueStart++;
        return Folded.Of(segment[..colon]).Trim().TrimEnd('.');
    }
}
