using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Dates;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Finds telephone numbers: seven to fifteen digits, some of which may be masked, that are no date, no postal code and no part of an address.</summary>
internal static partial class PhoneNumbers
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // The blanks inside are single, dashes may have blanks around them.
    [GeneratedRegex(@"(?<![\p{L}\d_@./#])[+(]{0,2}\s?[0-9](?:[\s\u00A0]?[()\-.\u2010-\u2015\u2212\u001E\u00B7/*]{0,2}[\s\u00A0]?[0-9]){5,18}(?:\s?(?:x|ext\.?|extn\.?|extension)[\s:]?[0-9]{1,6})?", Plain)]
    private static partial Regex Digits();

    // "98765xxxxx", "+1 (555) XXX-XXXX", "807555****"
    [GeneratedRegex(@"(?<![\p{L}\d_@./])(?:\+?[0-9(][0-9() .-]{0,14})?[x*•X]{2,}(?:[- .)]{0,2}[x*•0-9]{2,}){0,4}(?![\p{L}\d@_])", Plain)]
    private static partial Regex Masked();

    [GeneratedRegex(@"^\D{0,2}([0-9]{1,2}[./ -][0-9]{1,2}[./ -]([0-9]{4}|[0-9]{2})|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|(19|20)[0-9]{2}\s?[-–—/]\s?(19|20)[0-9]{2}|[0-9]{5}-[0-9]{4}|[0-9]{5}-[0-9]{3})$")]
    private static partial Regex DateOrPostal();

    /// <summary>The first number in a text.</summary>
    public static (int Start, int Length)? Find(string text)
    {
        if (text.Count(c => char.IsAsciiDigit(c) || c is 'x' or 'X' or '*' or '•') < FewestDigits)
            return null;
        foreach (Match match in Digits().Matches(text))
        {
            if (Cut(match.Value) is { } cut && !Touches(text, match.Index, cut.Length) && !IsPartOfAddress(text, match.Index) && !IsDate(text, match.Index, cut))
                return Trimmed(text, match.Index, cut.Length);
        }
        foreach (Match match in Masked().Matches(text))
        {
            if (match.Value.Count(c => char.IsAsciiDigit(c) || c is 'x' or 'X' or '*' or '•') is >= FewestDigits and <= MostDigits)
                return Trimmed(text, match.Index, match.Length);
        }
        return null;
    }

    // Two numbers joined by a stroke are two; what is longer than a number can be is none.
    private static string? Cut(string found)
    {
        var digits = found.Count(char.IsAsciiDigit);
        if (digits > MostDigits && found.IndexOf('/', StringComparison.Ordinal) is > 0 and var stroke)
            (found, digits) = (found[..stroke], found[..stroke].Count(char.IsAsciiDigit));
        return digits is >= FewestDigits and <= MostDigits + 2 ? found.TrimEnd() : null;
    }

    private static (int, int) Trimmed(string text, int start, int length)
    {
        while (char.IsWhiteSpace(text[start]))
            (start, length) = (start + 1, length - 1);
        var found = text.AsSpan(start, length).TrimEnd();
        // An opening bracket without its other half stood before the number.
        return found[0] == '(' && !found.Contains(')') ? (start + 1, found.Length - 1) : (start, found.Length);
    }

    private static bool IsDate(string text, int start, string found) =>
        DateOrPostal().IsMatch(found.Trim()) || (found[0] != '+' && DateRanges.Find(text).Any(date => date.Start < start + found.Length && start < date.End && date.Length > 4));

    private static bool Touches(string text, int start, int length)
    {
        var end = start + length;
        return end < text.Length && (text[end] is '@' or '_' or '%' || char.IsLetter(text[end])) && !text.AsSpan(end).StartsWith("ext", StringComparison.OrdinalIgnoreCase);
    }

    // "example.com/in/ana-5550104": digits of an address are no number to call.
    private static bool IsPartOfAddress(string text, int start)
    {
        var word = start;
        while (word > 0 && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('|' or ',' or ';' or ':' or '：'))
            word--;
        var before = text.AsSpan(word, start - word);
        return (before.IndexOfAny("/@") >= 0 && before.IndexOfAnyExceptInRange('0', '9') >= 0) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
