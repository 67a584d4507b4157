using System.Collections.Immutable;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>Asks for the act a weak opening leaves out. The choices are the author's; the humblest stands first.</summary>
internal static class OpeningQuestion
{
    private static readonly ImmutableArray<string> Made = ["Maintained", "Tested", "Improved", "Built", "Designed"];
    private static readonly ImmutableArray<string> Shared = ["Carried out parts of", "Tested", "Documented", "Carried out"];

    public static Rewrite? For(string text, OpeningPhrase opening)
    {
        var rest = text.AsSpan(opening.End);
        if (rest.Trim().Length < 2)
            return null;
        return opening.Kind switch
        {
            OpeningKind.Role or OpeningKind.Knowledge => Act(text, opening),
            _ => OpeningActs.Gerunds(text, opening.End) is { } gerunds ? Part(opening, gerunds)
                : opening.Kind == OpeningKind.Helped && OpeningActs.Bases(text, opening.End) is { } bases ? Part(opening, bases)
                : Verb(opening, opening.Kind is OpeningKind.Helped or OpeningKind.TookPart ? Shared : Made),
        };
    }

    /// <summary>"Worked on caching": which act was it? What follows stays as it is.</summary>
    private static Rewrite Verb(OpeningPhrase opening, ImmutableArray<string> acts) =>
        Choose("What did you do?", opening.Start, opening.Length, acts);

    /// <summary>"Involved in maintaining the cache", "Helped design the scheme": how much of it was yours?</summary>
    private static Rewrite Part(OpeningPhrase opening, OpeningActs acts)
    {
        var act = acts.As(OpeningTense.Past);
        return Choose("What was your part?", opening.Start, acts.End - opening.Start, [$"{act} parts of", "Reviewed", "Tested", act]);
    }

    /// <summary>"Worked in a team of five", "Experience with Kafka": what did you do there, or with it?</summary>
    private static Rewrite Act(string text, OpeningPhrase opening)
    {
        var phrase = text[opening.PhraseStart..opening.End];
        var link = opening.Kind == OpeningKind.Knowledge ? " with"
            : phrase.EndsWith(" in", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith(" within", StringComparison.OrdinalIgnoreCase) ? " in"
            : phrase.StartsWith("part", StringComparison.OrdinalIgnoreCase) ? $" as {phrase.ToLowerInvariant()}"
            : " as";
        var slot = new Slot("act", SlotKind.Phrase, "What did you do there? Begin with a verb.", "built the returns API");
        // "member of the platform team" needs its noun; "as" needs its article, which the line already has.
        var bridge = phrase.EndsWith("member of", StringComparison.OrdinalIgnoreCase) ? " as a member of" : link;
        return Rewrite.Ask(RewriteForm.Wording, opening.Start, opening.Length, [Segment.Of(slot), Segment.Of(bridge)], [slot]);
    }

    private static Rewrite Choose(string prompt, int start, int length, ImmutableArray<string> labels)
    {
        var slot = new Slot("act", SlotKind.Choice, prompt, "")
        {
            Options = [.. labels.Distinct().Select((label, i) => new SlotOption($"{i + 1}", label))],
        };
        return Rewrite.Ask(RewriteForm.Wording, start, length, [Segment.Of(slot)], [slot]);
    }
}
