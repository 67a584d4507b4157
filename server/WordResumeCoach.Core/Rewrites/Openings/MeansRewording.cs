using System.Text.RegularExpressions;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>
/// "Worked with Debezium to stream 40 tables" says what was done and with what: "Streamed 40 tables with Debezium". Only an act
/// may leave the to-clause; "to speed up search" is an aim and stays one.
/// </summary>
internal static partial class MeansRewording
{
    private const int WordsOfMeansAtMost = 7;

    public static Rewrite? For(string text, OpeningPhrase opening, OpeningTense tense)
    {
        if (!text.AsSpan(opening.PhraseStart, opening.Length - (opening.PhraseStart - opening.Start)).EndsWith("with", StringComparison.OrdinalIgnoreCase))
            return null;
        if (Clause().Match(text, opening.End) is not { Success: true } clause)
            return null;
        var means = clause.Groups["means"];
        if (means.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > WordsOfMeansAtMost || OpeningActs.Bases(text, clause.Index + clause.Length) is not { } acts
            || !acts.Verbs.All(verb => OpeningRewording.IsAct(verb) && !IsMereUse(verb)))
            return null;
        var rest = Rest().Match(text, acts.End);
        // A second verb after the object would stay in its base form: too much to reword with one click.
        if (!rest.Success || rest.Groups["object"].Value.Trim().Length == 0 || HidesVerb(rest.Groups["object"].Value))
            return null;
        var end = rest.Index + rest.Groups["object"].Length;
        return Rewrite.Ready(opening.Start, end - opening.Start, $"{acts.As(tense)}{rest.Groups["object"].Value} with {means.Value.Trim()}");
    }

    /// <summary>"Worked with databases to store data" names a use, not the work: that is asked for.</summary>
    private static bool IsMereUse(Verb verb) => verb.Base is "store" or "use" or "save" or "keep" or "hold" or "access" or "query" or "read";

    private static bool HidesVerb(string words)
    {
        foreach (Match match in AfterAnd().Matches(words))
        {
            if (Verbs.ByForm(match.Groups["word"].ValueSpan) is { } form && form.Form.HasFlag(VerbForms.Base))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"\G\s+(?<means>[^,;:.()]+?)\s+(?:in order\s+)?to(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    // The object ends where a new clause begins: a comma, a stop that ends the line, a dash, "so that", "while".
    [GeneratedRegex(@"\G(?<object>(?:(?!\s+(?:so|while|which|that|to|in order|–|—|-)\s)[^,;.]|[.,](?=\S))+)", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:and|or)\s+(?<word>[a-z]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterAnd();
}
