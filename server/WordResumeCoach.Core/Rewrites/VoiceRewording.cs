using System.Text.RegularExpressions;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>
/// Says the same without the author's voice. "I built" becomes "Built"; "our" becomes "the". "We built" is asked about: how
/// much of it was the author's, only the author knows.
/// </summary>
internal static partial class VoiceRewording
{
    public static Rewrite? Without(string text, Span voice)
    {
        var word = text.Substring(voice.Start, voice.Length);
        if (word.ToLowerInvariant() is "my" or "our")
            return Possessive(text, voice, word);
        var match = Clause().Match(text, voice.Start);
        if (!match.Success || match.Index != voice.Start || !Opens(text, voice.Start))
            return null;
        var verb = match.Groups["verb"];
        if (Verbs.ByForm(verb.Value) is not { } form || (form.Form & (VerbForms.Past | VerbForms.Base | VerbForms.Participle)) == 0)
            return null;
        var length = verb.Index + verb.Length - voice.Start;
        var adverb = match.Groups["adverb"].Value;
        // After "have" stands a participle, which cannot open a line: "have written" is "wrote".
        var said = (form.Form & (VerbForms.Past | VerbForms.Base)) != 0 ? verb.Value : form.Verb.Past;
        var act = Capital(adverb.Length > 0 ? $"{adverb} {said}" : said);
        return word == "I"
            ? Rewrite.Ready(voice.Start, length, act)
            : AskShare(voice.Start, length, act, form.Verb);
    }

    private static Rewrite? Possessive(string text, Span voice, string word)
    {
        // "my own" and "my first" lose their sense with an article.
        if (AfterPossessive().IsMatch(text.AsSpan(voice.Start + voice.Length)))
            return null;
        return Rewrite.Ready(voice.Start, voice.Length, char.IsUpper(word[0]) ? "The" : "the");
    }

    private static Rewrite AskShare(int start, int length, string act, Verb verb)
    {
        var share = new Slot("share", SlotKind.Choice, "What was your part in it?", "")
        {
            Options =
            [
                new SlotOption("helped", $"Helped {verb.Base}"),
                new SlotOption("parts", $"{Capital(verb.Past)} parts of"),
                new SlotOption("own", act),
            ],
        };
        return Rewrite.Ask(RewriteForm.Wording, start, length, [Segment.Of(share)], [share]);
    }

    private static bool Opens(string text, int start) => start == 0 || Opening().IsMatch(text.AsSpan(0, start));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\G(?:I|[Ww]e)(?:['’]ve| have| had| also)*\s+(?:(?<adverb>\w+ly)\s+)?(?<verb>[a-z]+(?: up| out)?)\b")]
    private static partial Regex Clause();

    [GeneratedRegex(@"[.!?•]\s+$|^\W*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s+(own|first|last|entire|whole|very|free|spare)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AfterPossessive();
}
