using System.Collections.Frozen;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Finds a person's name in the words of a line, without titles of the document, headline, degrees and asides.</summary>
internal static partial class NameText
{
    private const int MostWords = 6;
    private const int MostLetters = 50;
    private const int LongestAbbreviation = 4;
    private const string NeverInNames = "@/:?!&+#=_%*<>{}";

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet("de van von der den da di do dos du del della la le el al bin bint ibn ben ter ten y e zu af".Split(' '));

    private static readonly FrozenSet<string> Degrees = FrozenSet.ToFrozenSet(
        "phd ph.d md mba msc m.sc bsc b.sc cpa pmp pe p.e eit esq cissp cfa cisa rn jd ms m.s bs b.s ma m.a ba b.a be b.e meng beng btech b.tech mtech m.tech mca bca ccna ccnp csm psm mph edd ed.d dds llm llb frm cism gdpr itil safe csp mcp mcse scjp pmi-acp acca ca fca".Split(' '));

    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(
        "sister brother father mother wife husband spouse son daughter title subtitle author abstract date heading page signature photo picture image add image|insert photo|profile picture|profile photo|company|logo|dear|hello|hi|about|welcome|confidential|private and confidential|table of contents|contents|references available upon request|available upon request|document".Split([' ', '|']));

    [GeneratedRegex(@"^\W*(resume|résumé|curriculum vitae|curriculum|vitae|cv|c\.v\.|lebenslauf|personal resume|biodata|bio-data|bio data|резюме|简历|个人简历|履歴書|個人履歴|个人履历|名前|קורות חיים|السيرة الذاتية|سيرة ذاتية|رزومه|sơ yếu lý lịch|daftar riwayat hidup|riwayat hidup|ansioluettelo|(szakmai )?önéletrajz|životopis|автобиография)(\s+(of|de|von|di|for))?(?![\p{L}])\W*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    // "One-page CV", "My Resume"
    [GeneratedRegex(@"^(my|one-page|two-page|1-page|short|full|brief|academic|professional|updated|current|sample|personal|europass|federal|executive|technical|online|new)\s+(resume|résumé|cv|curriculum vitae)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"^\W*(full |candidate |candidate's |applicant |employee |first |last |given |family |middle )?(name|vorname|nachname|familienname|surname|forename|prénom|prenom|apellidos?|sobrenome|cognome|voornaam|achternaam|imię|nazwisko|фамилия|nom de famille|nom|nom et prénom|prénom et nom|nombre|nombre y apellidos|nombre completo|nome|nome completo|naam|imię i nazwisko|imie i nazwisko|фио|имя|姓名|氏名|이름|성명)(\s+of\s+(the\s+)?(candidate|applicant))?\s*[:：\-–]+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*((first|last|given|family) name|vorname|nachname|familienname|surname|forename|pr[ée]nom|nom de famille|apellidos?|sobrenome|cognome|voornaam|achternaam|imię|nazwisko|фамилия)\s*[:：\-–]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    // "(she/her)"
    [GeneratedRegex(@"\s*\([\p{L}/ ]{2,20}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(mr|mrs|ms|miss|mx|er|engr|shri|smt|herr|frau|sr|sra)\.?\s+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FormOfAddress();

    public static bool IsDocumentTitle(Line line) => Called().IsMatch(line.Plain.Trim()) || Titled().Match(line.Plain) is { Success: true } match && match.Length >= line.Plain.TrimEnd().Length;

    public static bool IsLabelled(string text) => Label().IsMatch(text);

    /// <summary>True for a line that gives the given or the family name behind its label.</summary>
    public static bool IsLabelledPart(string text) => Part().IsMatch(text);

    /// <summary>The text behind "Name:" or "Resume of".</summary>
    public static int Opening(string text) =>
        Label().Match(text) is { Success: true } label ? label.Length : Titled().Match(text) is { Success: true } title && title.Length < text.Length ? title.Length : 0;

    /// <summary>Where the name stands in the line's text; null when only a slot asks for it, or none is there.</summary>
    public static (int Start, int Length)? In(string text)
    {
        if (Slots.IsSlot(text))
            return null;
        if (SpacedLetters.Are(text.Trim()))
            return (text.Length - text.TrimStart().Length, text.Trim().Length);
        var opening = Opening(text);
        List<(int Start, int Length)> segments = [.. ContactSegments.Of(text)];
        for (var at = 0; at < segments.Count; at++)
        {
            var begin = Math.Max(segments[at].Start, opening);
            var end = segments[at].Start + segments[at].Length;
            if (opening > 0 && end > begin && text[end - 1] == '.')
                end--;
            if (begin >= end || !IsName(text[begin..end]))
                continue;
            if (Slots.HasSlot(text[begin..end]))
                return null;
            // "JANE    DOE": a wide gap inside the name.
            if (!text[begin..end].Contains(' ') && at + 1 < segments.Count && IsOtherHalf(text, end, segments[at + 1]))
                end = segments[at + 1].Start + segments[at + 1].Length;
            begin += FormOfAddress().Match(text[begin..end]).Length;
            return (begin, WithoutAddition(text[begin..end]));
        }
        return null;
    }

    /// <summary>One to six words of letters that are no heading, no place and no way to reach someone.</summary>
    public static bool IsName(string text)
    {
        var plain = Aside().Replace(Slots.Open(text), "").Trim();
        var words = Words(plain);
        if (words.Length is 0 || plain.Length > MostLetters + 30 || plain.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || plain.Any(NeverInNames.Contains))
            return false;
        if (plain.Length > MostLetters || words.Length > MostWords)
            return plain.IndexOf(',', StringComparison.Ordinal) is > 3 and < 40 and var comma && Words(plain[..comma]).Length is >= 2 and <= MostWords;
        // "First Paragraph." ends a sentence; "Nadia Example Jr." does not.
        if (Array.Exists(words, word => word[^1] == '.' && word.Length > LongestAbbreviation + 1 && !word.AsSpan(0, word.Length - 1).Contains('.')))
            return false;
        return SectionVocabulary.Match(plain) is not { Exact: true } && !ContactLines.IsAsked(plain) && !Place.Is(plain) && !NoNames.Contains(Folded.Of(plain)) && ContactLabels.Of(plain) is null or ContactKind.Name;
    }

    /// <summary>Two to five words, each with a capital, that are no job, company or school.</summary>
    public static bool IsFullName(string text)
    {
        var words = Words(text.Trim());
        return words.Length is >= 2 and <= 5 && IsName(text) && Array.TrueForAll(words, word => char.IsUpper(word[0]) || Particles.Contains(word)) && !TitleWords.IsJob(text) && !TitleWords.IsCompany(text) && !TitleWords.IsSchool(text);
    }

    private static bool IsOtherHalf(string text, int end, (int Start, int Length) next)
    {
        var half = text.Substring(next.Start, next.Length);
        return text.AsSpan(end, next.Start - end).IsWhiteSpace() && Words(half).Length <= 2 && IsName(half) && char.IsUpper(half[0]) && !TitleWords.IsJob(half) && !TitleWords.IsDegree(half);
    }

    // How much is left of "Jane Doe, MSc", "Jane Doe PhD", "Jane Doe (she/her)", "Jane Doe- Software Engineer".
    private static int WithoutAddition(string name)
    {
        var end = name.Length;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && !IsInverted(name, comma))
            end = comma;
        var aside = name.IndexOf('(', StringComparison.Ordinal);
        if (aside > 2 && aside < end && (!name[aside..].Contains(')') || name.TrimEnd()[..^1].LastIndexOf(')') < aside && name.TrimEnd().EndsWith(')')))
            end = aside;
        var dash = name[..end].IndexOfAny(['-', '–', '—']);
        if (dash > 2 && name[..dash].Trim().Contains(' ') && TitleWords.IsJob(name[(dash + 1)..end]))
            end = dash;
        var words = name[..end].TrimEnd();
        while (Words(words).Length > 2 && words.LastIndexOf(' ') is var last and > 0 && Degrees.Contains(Folded.Of(words[(last + 1)..].Trim('.', ','))) && words[(last + 1)..].Count(char.IsUpper) >= 2)
            words = words[..last].TrimEnd(' ', ',');
        return words.Length;
    }

    // "Doe, Jane" keeps both halves; "Jane, MSc" loses its letters.
    private static bool IsInverted(string name, int comma)
    {
        var after = name[(comma + 1)..].Trim();
        return !name[..comma].Trim().Contains(' ') && after.Length > 1 && Words(after).Length <= 3 && !TitleWords.IsJob(after) && !Degrees.Contains(Folded.Of(Words(after)[0].Trim('.', ',')));
    }

    private static string[] Words(string text) => text.Split([' ', '\u00A0', '\t', '\u000B'], StringSplitOptions.RemoveEmptyEntries);
}
