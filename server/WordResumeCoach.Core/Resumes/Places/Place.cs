using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Places;

/// <summary>Tells whether words name a place, and cuts a place from the end of a line.</summary>
internal static partial class Place
{
    private const int LongestTown = 44;
    private const int LongestName = 60;

    /// <summary>True for a town, region, country or address that is known or written as one ("Springfield, IL 62701").</summary>
    public static bool Is(string text)
    {
        var parts = Parts(text);
        if (parts.Length is 0 or > 6 || text.Length > 90 || text.Contains('@'))
            return false;
        if (parts.Length == 1)
            return IsAlone(parts[0]);
        if (!parts[..^1].All(IsName) || parts.Any(IsOrganisation) || parts.Any(part => part.Length > LongestTown))
            return false;
        // "Iran, Tehran": the country first.
        if (parts.Length == 2 && !IsLast(parts[1]) && PlaceNames.Countries.Contains(Folded.Of(Clean(parts[0]))) && IsTown(parts[1]))
            return true;
        if (!IsLast(parts[^1]))
            return false;
        // Before a mere town stands a street or a part of it, else an employer: "Example Works, Dublin".
        var town = PlaceNames.Cities.Contains(Folded.Of(Clean(parts[^1])));
        return parts[0].Any(char.IsAsciiDigit) || (parts.Length == 2 && !town) || IsRegion(parts[^2]);
    }

    /// <summary>As <see cref="Is"/>, where the line says how to reach someone: unknown towns before a known country will do, and a street.</summary>
    public static bool IsAddress(string text)
    {
        if (Is(text) || IsShortCountry(text.Trim()))
            return true;
        var parts = Parts(text);
        if (parts.Length is < 2 or > 6 || text.Length > 120 || text.Contains('@'))
            return ChineseAddress().IsMatch(text);
        return (PlaceNames.Countries.Contains(Folded.Of(Clean(parts[^1]))) && parts.All(IsName)) || (parts.All(IsName) && parts[0].Any(char.IsAsciiDigit) && IsAlone(parts[^1]));
    }

    /// <summary>Where a text ends when a remark in brackets that names no place is left out: "Springfield, IL (open to remote work)".</summary>
    public static int EndWithoutAside(string text) => Aside().Match(text) is { Success: true } aside && !Is(aside.Value) ? aside.Index : text.Length;

    [GeneratedRegex(@"\([^()\0]{3,80}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>True for what stands for a place only behind its town: a postal code, a state in two letters.</summary>
    public static bool IsCode(string text) => PostalCodes.Is(text) || PlaceNames.Codes.Contains(text.Trim());

    private static bool IsShortCountry(string text) => text.Length == 2 && char.IsUpper(text[1]) && PlaceNames.Countries.Contains(Folded.Of(text));

    [GeneratedRegex(@"^[\p{Lo}0-9]{2,}[省市区县][\p{Lo}0-9-]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseAddress();

    /// <summary>Cuts "Town, State" or "Town, Country" from the end of a text whose parts are joined by commas.</summary>
    public static (string Words, string Place)? CutFrom(string text)
    {
        var commas = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',')
                commas.Add(i);
        }
        if (commas.Count == 0)
            return null;
        if (!IsLast(text[(commas[^1] + 1)..]))
            return null;
        // The town stands before the region, unless that would leave nothing of the line.
        var cut = commas.Count > 1 && IsTown(text[(commas[^2] + 1)..commas[^1]]) ? commas[^2] : commas[^1];
        if (cut == commas[^1] && !IsAlone(Clean(text[(cut + 1)..])))
            return null;
        var rest = text[..cut].Trim();
        return rest.Length == 0 ? null : (rest, text[(cut + 1)..].Trim());
    }

    private static bool IsLast(string part)
    {
        var name = Clean(part);
        var folded = Folded.Of(name).TrimEnd('.');
        return PlaceNames.Codes.Contains(name) || PlaceNames.Regions.Contains(folded) || PlaceNames.Countries.Contains(folded) || PlaceNames.Cities.Contains(folded);
    }

    private static bool IsRegion(string part) => IsLast(part) && !(PlaceNames.Cities.Contains(Folded.Of(Clean(part))) && !PlaceNames.Regions.Contains(Folded.Of(Clean(part))));

    private static bool IsAlone(string part)
    {
        var name = Clean(part);
        var folded = Folded.Of(name).TrimEnd('.');
        return PlaceNames.Countries.Contains(folded) && name.Length > 2 || PlaceNames.Cities.Contains(folded) || (PlaceNames.Regions.Contains(folded) && folded.Length > 8)
            || EndsWithRegion(part);
    }

    // "Seattle WA", "Seattle WA 98101", "10115 Berlin", "Pune - 411001"
    private static bool EndsWithRegion(string part)
    {
        var words = part.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (IndianTown().IsMatch(part.Trim()))
            return true;
        if (words.Length is < 2 or > 8)
            return false;
        var last = words.Length > 2 && IsPostal(words[^1]) ? words[^2] : words[^1];
        if (last.Length == 2 && PlaceNames.Codes.Contains(last) && words.Length <= 5 && char.IsUpper(words[0][0]))
            return true;
        return words[0].Length is 4 or 5 && words[0].All(char.IsAsciiDigit) && PostalCodes.IsBesideTown(part);
    }

    // Six digits stand for a town of India, Russia or China only with a dash before them.
    [GeneratedRegex(@"^\p{Lu}[\p{L} .]{2,30} ?[-–:] ?[0-9]{3} ?[0-9]{3}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex IndianTown();

    private static bool IsOrganisation(string part) => TitleWords.IsSchool(part) || TitleWords.IsJob(part) || (TitleWords.IsCompany(part) && !part.Any(char.IsAsciiDigit));

    private static bool IsName(string part) => part.Length is > 0 and < LongestName && !part.Any("@:;!?|".Contains);

    private static bool IsTown(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 3 && words.All(word => char.IsUpper(word[0]) || word is "de" or "am" or "an" or "der" or "upon" or "la") && !part.Any(char.IsAsciiDigit)
            && !IsOrganisation(part.Trim());
    }

    // "New South Wales, 2006, Australia": a code between commas names nothing.
    private static string[] Parts(string text)
    {
        var parts = text.Replace('\u001E', '-').Trim(' ', '(', ')', '.', '\t').Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 3 ? parts : [.. parts.Where((part, at) => at == 0 || part.Length > 8 || !part.All(char.IsAsciiDigit))];
    }

    // Postal codes beside the name do not change what it names.
    private static string Clean(string part)
    {
        var words = part.Trim(' ', '.', '(', ')', '[', ']', '\t').Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !IsPostal(word) && !Folded.Of(word).Equals("zip", StringComparison.Ordinal) && !Folded.Of(word).Equals("code", StringComparison.Ordinal));
        return string.Join(' ', words);
    }

    private static bool IsPostal(string word) => word.Count(char.IsAsciiDigit) >= 2 && word.Length <= 10 && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
