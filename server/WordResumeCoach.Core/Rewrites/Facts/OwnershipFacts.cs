using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>How much of the work is claimed: helped, then did, then led. It may fall, never rise.</summary>
internal static class OwnershipFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Verbs
            .Where(use => Claims(use) && !IsBacked(use, sources))
            .Select(use => statement.Text[statement.Line.Tokens[use.Token].Start..statement.Line.Tokens[use.LastToken].End])
            .Select(verb => new Refusal(verb, $"“{verb}” claims more than your line says you did."));

    private static bool Claims(VerbUse use) =>
        use.IsMain ? use.Tier > Ownership.TookPart : use.Tier == Ownership.Led && (use.Form & (VerbForms.Past | VerbForms.Gerund)) != 0;

    /// <summary>The same act with as much claimed, or, for an act the sources do not name, any act of theirs with as much claimed.</summary>
    private static bool IsBacked(VerbUse use, Sources sources)
    {
        var same = sources.All.SelectMany(s => s.Verbs).Where(v => SameAct(v.Verb, use.Verb)).ToArray();
        return same.Length > 0
            ? same.Any(v => v.Tier >= use.Tier)
            : sources.All.SelectMany(s => s.Verbs).Any(v => v.Tier >= use.Tier && (v.IsMain || IsNamedDuty(v)));
    }

    private static bool IsNamedDuty(VerbUse use) => use.Form == default || (use.Form & VerbForms.Gerund) != 0;

    private static bool SameAct(Verb one, Verb other) =>
        one.Base == other.Base || one.Base.Replace("ise", "ize", StringComparison.Ordinal) == other.Base.Replace("ise", "ize", StringComparison.Ordinal);
}
