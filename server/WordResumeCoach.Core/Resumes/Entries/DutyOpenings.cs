using System.Collections.Frozen;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Tells whether a line opens as people open a duty or an accomplishment: with what they did.</summary>
internal static class DutyOpenings
{
    // Verbs of other trades; those of developers are in the lexicon of verbs.
    private static readonly FrozenSet<string> OtherTrades = Forms(
        "act administrate advance amend assign award broaden brainstorm budget canvass cater celebrate collate compose conceive confer consult contact cook correct counsel cultivate delegate diagnose discover discuss "
        + "dispense display earn educate entertain enlist excel explain film finance follow formalise formalize gauge greet handle help hire illustrate improvise influence inform initiate inspire institute instruct insure interpret "
        + "interview inventory judge justify lecture lobby market mediate motivate nominate nurture offer officiate oppose originate package participate persuade photograph play position predict preside procure program "
        + "project promise prospect publicise publicize purchase qualify question raise receive reconcile recruit rehabilitate reinforce reorganise represent rescue respond revamp revitalise revitalize rotate scout sculpt "
        + "sell serve shape showcase simulate sketch solicit specify sponsor staff stimulate stock suggest summarise summarize survey synthesise synthesize tabulate tackle target tend trade treat tutor unite utilise volunteer welcome");

    private static readonly FrozenSet<string> Irregular = FrozenSet.ToFrozenSet(
        "sold taught caught felt forecast forbade fought fed held kept left lent met outdid overcame oversaw ran slept sought spent sprang stood strove struck swept taken told understood undertook undertaken went withdrew won".Split(' '));

    private static readonly string[] Phrases =
    [
        "responsible for", "in charge of", "tasked with", "experience in", "part of", "member of", "key member", "successfully ", "actively ", "effectively ",
        "job responsibilit", "responsibilit", "achievement", "accomplishment", "job description",
    ];

    public static bool Opens(string text)
    {
        var folded = Folded.Of(text).TrimStart(Opening);
        foreach (var phrase in Phrases)
        {
            if (folded.StartsWith(phrase, StringComparison.Ordinal))
                return true;
        }
        var word = FirstWord(folded);
        if (IsPast(word))
            return true;
        // "Design Engineer", "Research, 2019": a noun before another name is a title.
        return (Verbs.ByForm(word) is not null || OtherTrades.Contains(word)) && !LooksLikeName(text.TrimStart(Opening), word.Length);
    }

    /// <summary>True for a past tense verb as first word.</summary>
    public static bool OpensInPast(string text) => IsPast(FirstWord(Folded.Of(text).TrimStart(Opening)));

    private static readonly char[] Opening = ['[', '{', '"', '“', '‘', ' ', '('];

    private static string FirstWord(string folded)
    {
        var end = 0;
        while (end < folded.Length && (char.IsLetter(folded[end]) || folded[end] == '-'))
            end++;
        return folded[..end];
    }

    private static bool IsPast(string word)
    {
        if (Verbs.ByForm(word) is { } form)
            return form.Form.HasFlag(VerbForms.Past);
        if (Irregular.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && OtherTrades.Contains(word)))
            return true;
        // "rebuilt", "co-organised", "pre-computed"
        return Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && Verbs.ByForm(word.AsSpan(prefix.Length).TrimStart('-')) is { } rest && rest.Form.HasFlag(VerbForms.Past));
    }

    private static readonly string[] Prefixes = ["re", "co-", "pre", "over", "auto"];

    private static bool LooksLikeName(string text, int end)
    {
        var rest = text.AsSpan(Math.Min(end, text.Length)).TrimStart(" ]");
        return rest.IsEmpty || (char.IsUpper(rest[0]) && TitleWords.IsJob(text)) || rest[0] is ',' or '(' or '|' or '\t' or '–' or '—' or ':';
    }

    private static FrozenSet<string> Forms(string bases) => bases.Split(' ')
        .SelectMany(word => new[] { word, RegularVerb.Past(word), RegularVerb.Gerund(word), RegularVerb.Third(word) })
        .ToFrozenSet();
}
