using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>The words of a heading in a form that can be looked up.</summary>
internal static class HeadingText
{
    // Accents that capitals leave out, and letters that have one capital for two forms.
    private const string Accented = "άέήίόύώϊϋΐΰςğıİёșț";
    private const string Bare = "αεηιουωιυιυσgiiеst";

    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(
        ("my professional relevant selected key core additional other further recent previous prior past main notable major general areas area of the "
        + "detailed brief summary related significant specific various personal current career early earlier and it technical resume cv overall total "
        + "top primary secondary specialised specialized functional organizational organisational corporate company contract startup business voluntary ngo non-technical non-professional academic-related client group individual latest ongoing featured international hands-on "
        + "berufliche beruflicher fachliche technische sonstige weitere praktische besondere").Split(' '));

    // Romance languages put the adjective last: "Competencias técnicas".
    private static readonly FrozenSet<string> Followers = FrozenSet.ToFrozenSet(
        ("tecnica tecnicas tecnico tecnicos tecniche tecnici technique techniques profesional profesionales profissional profissionais professionale professionali professionnel professionnelle professionnels "
        + "professionnelles personales personnels personnelles pessoais personali academica academicas academicos academiques informaticas informatiche informatiques laboral laborales lavorativa lavorative complementaria complementarias complementar complementares relevantes previa").Split(' '));

    /// <summary>Folded words with single spaces; numbering, a closing colon, brackets and ornaments gone; spaced-out letters joined.</summary>
    public static string Key(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var sign in Folded.Of(WithoutAside(SpacedLetters.Join(text))))
        {
            var c = Accented.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? Bare[place] : sign;
            if (IsLetter(c) || c is '\'' && kept.Length > 0)
                kept.Append(c);
            else if (c is '&' or '+')
                Word(kept, "and");
            else if (c is '/' or ',' or ';')
                Word(kept, ",");
            else if (kept.Length > 0 && kept[^1] != ' ')
                kept.Append(' ');
        }
        var words = kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsNumbering).ToList();
        while (words.Count > 0 && words[^1] is "," or "and" || words.Count > 1 && words[^1].Length <= 2 && words[^1].All(char.IsAsciiDigit) || words.Count > 1 && words[^1] is "continued" or "cont'd" or "cont")
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    // The vowels of Indian scripts are marks.
    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "Experience (8 years)"
    private static string WithoutAside(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 2 && text.TrimEnd(' ', ':').EndsWith(')') ? text[..open] : text;
    }

    public static string[] Parts(string key) =>
        key.Replace(" and ", " , ", StringComparison.Ordinal).Replace(" et ", " , ", StringComparison.Ordinal).Replace(" und ", " , ", StringComparison.Ordinal)
            .Replace(" y ", " , ", StringComparison.Ordinal).Replace(" e ", " , ", StringComparison.Ordinal).Replace(" i ", " , ", StringComparison.Ordinal)
            .Replace(" en ", " , ", StringComparison.Ordinal).Replace(" и ", " , ", StringComparison.Ordinal).Replace(" та ", " , ", StringComparison.Ordinal)
            .Replace("和", " , ", StringComparison.Ordinal).Replace("与", " , ", StringComparison.Ordinal).Replace("及", " , ", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string WithoutModifiers(string key)
    {
        var words = key.Split(' ');
        var start = 0;
        while (start < words.Length - 1 && Modifiers.Contains(words[start]))
            start++;
        var end = words.Length;
        while (end > start + 1 && Followers.Contains(words[end - 1]))
            end--;
        return string.Join(' ', words[start..end]);
    }

    private static void Word(StringBuilder kept, string word)
    {
        if (kept.Length > 0 && kept[^1] != ' ')
            kept.Append(' ');
        kept.Append(word).Append(' ');
    }

    private static bool IsNumbering(string word) => word is "," or "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "viii" || word.All(char.IsAsciiDigit);
}
