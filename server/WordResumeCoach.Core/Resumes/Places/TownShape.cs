using System.Collections.Frozen;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Places;

/// <summary>
/// Tells words that are set as a place though no list knows them: "Exampleton, Northshire". Meant for contact blocks, where
/// nothing else is written so.
/// </summary>
internal static class TownShape
{
    private const int MostParts = 5;

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet("de del la le les el al da do dos das am an der dem den bei ob upon on of y e sur sous en in san aux du des".Split(' '));

    // Words a contact block also holds.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ("citizen citizenship card visa clearance authorized authorised relocate relocation open available immediate immediately joiner stack full resume cv curriculum vitae portfolio website profile link links here email phone call text contact contacts details "
        + "married single male female unmarried years year old birth born nationality driving license licence references summary objective education experience skills languages english german french spanish native fluent signature date declaration page "
        + "phd ph.d mba msc bsc pmp cpa ccna cissp md jd esq mr mrs ms dr prof veteran confidential me my and or the for to with by at from add image photo picture career personal information info").Split(' '));

    /// <summary>Two or more parts joined by commas, each written like a name.</summary>
    public static bool IsPair(string text)
    {
        var parts = text.Trim(' ', '.', ',', '(', ')').Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 2 and <= MostParts && text.Length <= 90 && parts.All(IsName) && Technologies.Find(text).IsEmpty;
    }

    /// <summary>One to three words written like a name, with nothing that says they are something else.</summary>
    public static bool IsSingle(string text) => text.Length is > 2 and <= 40 && IsName(text.Trim(' ', '.', ',', '(', ')')) && !text.Contains(',') && Technologies.Find(text).IsEmpty;

    private static bool IsName(string part)
    {
        var words = part.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4 && words.Any(word => word.Any(char.IsLetter)) && Array.TrueForAll(words, IsWord)
            && !TitleWords.IsJob(part) && !TitleWords.IsDegree(part) && !TitleWords.IsCompany(part) && !TitleWords.IsSchool(part);
    }

    private static bool IsWord(string word)
    {
        var folded = Folded.Of(word).Trim('.', '-');
        if (Others.Contains(folded))
            return false;
        if (word.Any(char.IsAsciiDigit))
            return word.Length <= 7 && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return Particles.Contains(folded) || ((char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter) && word.All(c => char.IsLetter(c) || c is '.' or '\'' or '’' or '-' or '\u2011' or '/'));
    }
}
