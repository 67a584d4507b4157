using System.Text;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>
/// "Responsible for building X" and "responsible for the design of X" hold their act: "Built X", "Designed X". Every act of the
/// line is told the same way, or none is.
/// </summary>
internal static partial class DutyRewording
{
    public static Rewrite? For(string text, OpeningPhrase opening, OpeningTense tense) =>
        FromGerunds(text, opening, tense) ?? FromNouns(text, opening, tense);

    private static Rewrite? FromGerunds(string text, OpeningPhrase opening, OpeningTense tense)
    {
        if (OpeningActs.Gerunds(text, opening.End) is not { } acts || !acts.Verbs.All(OpeningRewording.IsAct) || !HasObject(text, acts.End, text[acts.Start..acts.End]))
            return null;
        if (Later(text, acts.End, tense) is not var (later, end))
            return null;
        return Rewrite.Ready(opening.Start, end - opening.Start, acts.As(tense) + later);
    }

    /// <summary>
    /// Further acts behind the first object: "mentoring juniors and reviewing code". Null when one of them cannot be told as
    /// done, or when it may belong to the object ("services handling payments and sending mail").
    /// </summary>
    private static (string Words, int End)? Later(string text, int from, OpeningTense tense)
    {
        var rest = new StringBuilder();
        var at = from;
        var attributed = false;
        foreach (Match match in Gerund().Matches(text, from))
        {
            var verb = match.Groups["verb"];
            if (Verbs.ByForm(verb.ValueSpan) is not { } form || !form.Form.HasFlag(VerbForms.Gerund) || IsPreposition(verb.Value))
                continue;
            if (match.Groups["link"].Value.Length == 0)
                attributed |= !IsThing(verb.Value);
            else if (HasObject(text, match.Index + match.Length, verb.Value))
            {
                if (attributed || !OpeningRewording.IsAct(form.Verb))
                    return null;
                rest.Append(text, at, verb.Index - at).Append(tense == OpeningTense.Past ? form.Verb.Past : form.Verb.Base);
                at = match.Index + match.Length;
            }
        }
        return (rest.ToString(), at);
    }

    /// <summary>"the design and development of microservices": the acts are nouns.</summary>
    private static Rewrite? FromNouns(string text, OpeningPhrase opening, OpeningTense tense)
    {
        if (NounActs().Match(text, opening.End) is not { Success: true } match)
            return null;
        var words = new StringBuilder();
        foreach (Capture capture in match.Groups["noun"].Captures)
        {
            if (ActNouns.Verb(capture.Value) is not { } verb || !OpeningRewording.IsAct(verb))
                return null;
            words.Append(words.Length == 0 ? "" : capture.Index == match.Groups["noun"].Captures[^1].Index ? " and " : ", ")
                .Append(tense == OpeningTense.Past ? verb.Past : verb.Base);
        }
        return Rewrite.Ready(opening.Start, match.Index + match.Length - opening.Start, Grammar.Capital(words.ToString()));
    }

    /// <summary>
    /// Whether an object follows the act. "testing environments" and "monitoring tools" may be things: after such a word an
    /// article, a possessive or a figure must follow.
    /// </summary>
    private static bool HasObject(string text, int end, string acts)
    {
        if (end >= text.Length - 1 || text[end] != ' ')
            return false;
        var last = acts[(acts.LastIndexOf(' ') + 1)..];
        return !IsThing(last) || Determiner().IsMatch(text.AsSpan(end));
    }

    private static bool IsPreposition(string gerund) => gerund is "using" or "including" or "following" or "leveraging" or "utilizing" or "utilising" or "involving";

    private static bool IsThing(string gerund) => gerund.ToLowerInvariant() is "testing" or "monitoring" or "processing" or "logging"
        or "reporting" or "billing" or "caching" or "hosting" or "training" or "staging" or "tracing" or "alerting" or "messaging"
        or "networking" or "scheduling" or "routing" or "operating" or "versioning" or "indexing" or "scripting" or "planning"
        or "programming" or "engineering" or "pricing" or "onboarding" or "learning" or "understanding" or "computing" or "modeling" or "modelling";

    [GeneratedRegex(@"(?<link>(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*))?\b(?<verb>[a-z]+ing)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Gerund();

    [GeneratedRegex(@"\G\s+(?:the\s+|all\s+)?(?:(?:overall|complete|full|technical|end-to-end|ongoing|daily|day-to-day)\s+)?(?<noun>[a-z]+)(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?(?<noun>[a-z]+))*\s+of(?=\s\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NounActs();

    [GeneratedRegex(@"^\s+(?:the|a|an|all|our|my|its|their|both|each|every|\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Determiner();
}
