using System.Collections.Immutable;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>
/// Asks for the act a weak opening leaves out. The choices are the author's, the humblest first; what follows the opening
/// stays as it is.
/// </summary>
internal static class OpeningQuestion
{
    public static Rewrite? For(string text, OpeningPhrase opening)
    {
        if (text.AsSpan(opening.End).Trim().Length < 2)
            return null;
        if (OpeningActs.Gerunds(text, opening.End) is { } gerunds)
            return Part(opening, gerunds);
        var phrase = text[opening.PhraseStart..opening.End].ToLowerInvariant();
        return opening.Kind switch
        {
            OpeningKind.Duty => Choose("What did you do?", opening, ["Ran", "Maintained", "Improved", "Built", "Designed"]),
            OpeningKind.Worked when phrase.EndsWith(" on", StringComparison.Ordinal) || phrase.EndsWith(" upon", StringComparison.Ordinal) =>
                Choose("What did you do?", opening, ["Maintained", "Tested", "Improved", "Built", "Designed"]),
            OpeningKind.Worked => Act("What did you do with it, or with them?", opening, " with"),
            OpeningKind.Helped => Helped(text, opening, phrase),
            OpeningKind.TookPart => Act("What did you do there?", opening, " in"),
            OpeningKind.Knowledge => Act("What did you build or run with it?", opening, " with"),
            _ => Act("What did you do there?", opening, Bridge(phrase)),
        };
    }

    /// <summary>"Involved in maintaining the cache", "Helped design the scheme": how much of it was yours?</summary>
    private static Rewrite Part(OpeningPhrase opening, OpeningActs acts)
    {
        var act = acts.As(OpeningTense.Past);
        return Choose("What was your part?", opening with { Length = acts.End - opening.Start }, [$"{act} parts of", "Reviewed", "Tested", act]);
    }

    private static Rewrite Helped(string text, OpeningPhrase opening, string phrase)
    {
        if (OpeningActs.Bases(text, opening.End) is { } acts)
            return Part(opening, acts);
        // "Helped the team improve": somebody else did it, and the author did something for them.
        return phrase is "helped" or "help" or "helps" or "helping" or "assisted" or "assist" or "assists" or "assisting" or "aided"
            ? Act("What did you do for it?", opening, " to help")
            : Choose("What was your part?", opening, ["Carried out parts of", "Tested", "Documented", "Carried out"]);
    }

    /// <summary>What joins the act to the rest: "in a team of five", "as a member of the platform team".</summary>
    private static string Bridge(string phrase) =>
        phrase.EndsWith("member of", StringComparison.Ordinal) ? " as a member of"
        : phrase.StartsWith("part of", StringComparison.Ordinal) ? $" as {phrase}"
        : phrase.EndsWith(" in", StringComparison.Ordinal) || phrase.EndsWith(" within", StringComparison.Ordinal) ? " in"
        : " as";

    private static Rewrite Act(string prompt, OpeningPhrase opening, string bridge)
    {
        var slot = new Slot("act", SlotKind.Phrase, $"{prompt} Begin with a verb.", "built the returns API");
        return Rewrite.Ask(RewriteForm.Wording, opening.Start, opening.Length, [Segment.Of(slot), Segment.Of(bridge)], [slot]);
    }

    private static Rewrite Choose(string prompt, OpeningPhrase opening, ImmutableArray<string> labels)
    {
        var slot = new Slot("act", SlotKind.Choice, prompt, "")
        {
            Options = [.. labels.Distinct().Select((label, i) => new SlotOption($"{i + 1}", label))],
        };
        return Rewrite.Ask(RewriteForm.Wording, opening.Start, opening.Length, [Segment.Of(slot)], [slot]);
    }
}
