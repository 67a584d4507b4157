using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Resumes.Places;

/// <summary>Postal codes written with a town, in the forms of different countries.</summary>
internal static partial class PostalCodes
{
    // "SW1A 1AA", "K1A 0B1", "1012 AB", "12345-678", "560 001", "560001", "D-10115", "LV-1010", "110 00", "00-001", "150-0001"
    [GeneratedRegex(@"(?<![\p{L}\d])([A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{4} ?[A-Z]{2}|[0-9]{5}-[0-9]{3,4}|[0-9]{3} ?[0-9]{3}|[A-Z]{1,2}[- ][0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}|〒?[0-9]{3}-[0-9]{4}|[0-9]{4}-[0-9]{3}|[0-9]{4,5})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(19|20)[0-9]{2}$")]
    private static partial Regex Year();

    /// <summary>True when a text is a postal code and no more.</summary>
    public static bool Is(string text) => Pattern().Match(text.Trim()) is { Success: true } match && match.Length == text.Trim().Length && !Year().IsMatch(match.Value);

    /// <summary>A town beside its code: "69003 Lyon", "Pune - 411001", "London SW1A 1AA".</summary>
    public static bool IsBesideTown(string text)
    {
        var trimmed = text.Trim(' ', '.', ',', '(', ')');
        foreach (Match match in Pattern().Matches(trimmed))
        {
            if (Year().IsMatch(match.Value) || (match.Index > 0 && match.Index + match.Length < trimmed.Length))
                continue;
            var town = trimmed.Remove(match.Index, match.Length).Trim(' ', ',', '-', '–', '—', ':', '.', '\u00A0');
            if (town.Length > 1 && town.Length <= 40 && IsTown(town))
                return true;
        }
        return false;
    }

    private static bool IsTown(string text)
    {
        var words = text.Split([' ', '\u00A0', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4 && words.All(word => word.All(c => char.IsLetter(c) || c is '.' or '\'' or '’') && (char.IsUpper(word[0]) || words.Length > 1 && word.Length <= 3)) && char.IsUpper(words[0][0]);
    }
}
