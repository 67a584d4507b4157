using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Tells whether a line opens as people open a duty or an accomplishment: with what they did.</summary>
internal static class DutyOpenings
{
    private static readonly FrozenSet<string> Irregular = FrozenSet.ToFrozenSet(
        ("led built wrote ran drove made took gave grew won cut set held kept brought began oversaw taught sold found chose became met spoke put rebuilt rewrote overcame sped spun shrank "
        + "got went saw dealt sent spent undertook understood withdrew sought stood strove fed laid left lent slept").Split(' '));

    // Bases: every regular form is made from them.
    private static readonly FrozenSet<string> Bases = FrozenSet.ToFrozenSet(
        ("achieve act adapt add administer advise advocate aid allocate analyze analyse answer apply arrange assemble assess assign assist attend audit author automate balance build calculate capture carry "
        + "champion change check clean close coach code collaborate collect collate communicate compile complete comply compose conceive conduct configure consolidate construct consult contribute control convert cook coordinate "
        + "correct counsel create debug decrease define delegate deliver demonstrate deploy design detect determine develop devise diagnose direct discover discuss document drive earn edit educate eliminate enable enforce engage engineer "
        + "enhance ensure establish estimate evaluate examine execute expand expedite explain explore extend facilitate fix follow formulate foster gather generate guide handle head help hire identify implement "
        + "improve improvise increase influence initiate inspect install institute instruct integrate interface interpret interview introduce invent investigate involve join launch lead learn leverage liaise lower maintain manage market "
        + "maximize measure mediate mentor migrate minimize model modernize modify monitor motivate move negotiate observe obtain offer onboard operate optimize optimise orchestrate order organize organise oversee own package "
        + "participate partner perform pioneer plan play prepare present prevent prioritize process procure produce profile program promote propose prototype prove provide publish purchase re-architect receive recommend reconcile record "
        + "recruit redesign reduce refactor refine register regulate release remove rename render reorganize repair replace report represent rescue research resolve respond restore restructure review revise revamp rewrite run save scale schedule "
        + "secure select serve setup shape ship simplify solve specify spearhead standardize start streamline strengthen study submit suggest supervise supply support surpass survey sustain test tackle teach track trade train transfer "
        + "transform translate triage troubleshoot tune turn tutor update upgrade use utilize utilise validate verify visit volunteer work write analyzed author assist").Split(' '));

    private static readonly string[] Phrases = ["responsible for", "in charge of", "tasked with", "experience in", "worked", "part of", "member of", "key member", "successfully ", "actively ", "effectively ", "job responsibilit", "responsibilit", "achievement", "accomplishment", "job description"];

    public static bool Opens(string text)
    {
        var folded = Folded.Of(text).TrimStart('[', '"', '“', ' ');
        foreach (var phrase in Phrases)
        {
            if (folded.StartsWith(phrase, StringComparison.Ordinal))
                return true;
        }
        var end = 0;
        while (end < folded.Length && (char.IsLetter(folded[end]) || folded[end] == '-'))
            end++;
        // "Design Engineer", "Research Lead, 2019": a noun before another capitalised noun is a title.
        var word = folded[..end];
        if (IsPast(word))
            return true;
        return IsBase(word) && !LooksLikeName(text, end);
    }

    /// <summary>True for a past tense verb as first word.</summary>
    public static bool OpensInPast(string text)
    {
        var folded = Folded.Of(text).TrimStart('[', '"', ' ');
        var end = 0;
        while (end < folded.Length && (char.IsLetter(folded[end]) || folded[end] == '-'))
            end++;
        return IsPast(folded[..end]);
    }

    private static bool IsPast(string word) => Irregular.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && (Bases.Contains(word[..^1]) || Bases.Contains(word[..^2])
        || (word.Length > 4 && word[^3] == word[^4] && Bases.Contains(word[..^3])) || (word.EndsWith("ied", StringComparison.Ordinal) && Bases.Contains(word[..^3] + "y"))
        || (word.StartsWith("re", StringComparison.Ordinal) && word.Length > 6 && IsPast(word[2..].TrimStart('-'))) || (word.StartsWith("co-", StringComparison.Ordinal) && IsPast(word[3..]))));

    private static bool IsBase(string word) => Bases.Contains(word)
        || (word.EndsWith('s') && (Bases.Contains(word[..^1]) || (word.Length > 3 && Bases.Contains(word[..^2]))))
        || (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && (Bases.Contains(word[..^3]) || Bases.Contains(word[..^3] + "e") || (word[^4] == word[^5] && Bases.Contains(word[..^4]))));

    private static bool LooksLikeName(string text, int end)
    {
        var rest = text.AsSpan(Math.Min(end, text.Length)).TrimStart(" ]");
        return rest.IsEmpty || char.IsUpper(rest[0]) && TitleWords.IsJob(text) || rest[0] is ',' or '(' or '|' or '\t' or '–' or '—' or ':';
    }
}
