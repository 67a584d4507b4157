using System.Text.RegularExpressions;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>The acts that stand right behind a weak opening: "building and operating", "helped design".</summary>
/// <param name="Verbs">One or more, in order.</param>
/// <param name="Links">What stands between them: ", " or " and ".</param>
/// <param name="Start">Where the first begins, in the line.</param>
/// <param name="End">Where the last ends.</param>
internal sealed partial record OpeningActs(IReadOnlyList<Verb> Verbs, IReadOnlyList<string> Links, int Start, int End)
{
    private const int ActsAtMost = 4;

    /// <summary>"Responsible for building, testing and running": gerunds.</summary>
    public static OpeningActs? Gerunds(string text, int from) => Read(text, from, VerbForms.Gerund);

    /// <summary>"Worked with Debezium to stream": verbs in their base form.</summary>
    public static OpeningActs? Bases(string text, int from) => Read(text, from, VerbForms.Base);

    /// <summary>Whether a "helped" says what with: "helped design", "assisted in moving".</summary>
    public static bool NamesAct(string text, OpeningPhrase opening) =>
        Bases(text, opening.End) is not null || Gerunds(text, opening.End) is not null;

    /// <summary>The acts as they open a line: "Built, tested and ran".</summary>
    public string As(OpeningTense tense)
    {
        var words = string.Concat(Verbs.Select((verb, i) => (tense == OpeningTense.Past ? verb.Past : verb.Base) + (i < Links.Count ? Links[i] : "")));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static OpeningActs? Read(string text, int from, VerbForms form)
    {
        var verbs = new List<Verb>();
        var links = new List<string>();
        var (start, end) = (-1, from);
        while (verbs.Count < ActsAtMost && Word().Match(text, end) is { Success: true } match)
        {
            if (At(text, match.Groups["word"], form) is not var (verb, verbEnd))
                break;
            var link = match.Groups["link"].Value;
            // Only a comma or an "and" adds an act: in "setting up monitoring" the second word is a thing.
            if (verbs.Count > 0 == string.IsNullOrWhiteSpace(link))
                break;
            if (verbs.Count > 0)
                links.Add(link);
            start = start < 0 ? match.Groups["word"].Index : start;
            verbs.Add(verb);
            end = verbEnd;
        }
        return verbs.Count == 0 ? null : new OpeningActs(verbs, links, start, end);
    }

    /// <summary>The verb that begins here, with its particle where it has one ("setting up").</summary>
    private static (Verb Verb, int End)? At(string text, Group word, VerbForms form)
    {
        var particle = Particle().Match(text, word.Index + word.Length);
        if (particle.Success)
        {
            var end = particle.Index + particle.Length;
            if (Language.Verbs.ByForm(text.AsSpan(word.Index, end - word.Index)) is { } phrasal && phrasal.Form.HasFlag(form))
                return (phrasal.Verb, end);
        }
        return Language.Verbs.ByForm(word.ValueSpan) is { } found && found.Form.HasFlag(form)
            ? (found.Verb, word.Index + word.Length)
            : null;
    }

    [GeneratedRegex(@"\G(?<link>\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*/\s*|\s*&\s*|\s+))(?<word>[A-Za-z][A-Za-z-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s+(?:up|out|down|over|off|in)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();
}

/// <summary>How the line speaks once its opening is reworded.</summary>
internal enum OpeningTense
{
    Past,
    Present,
}
