using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>How much of the work is claimed: helped, then did, then led. It may fall, never rise.</summary>
internal static class OwnershipFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        var acts = sources.All.SelectMany(s => s.Verbs).ToArray();
        foreach (var use in statement.Verbs.Where(Claims))
        {
            var same = acts.Where(act => VerbIdentity.Same(act.Verb, use.Verb)).ToArray();
            var isBacked = same.Length > 0
                ? same.Any(act => act.Tier >= use.Tier)
                : acts.Any(act => act.Tier >= use.Tier && IsTold(act));
            if (!isBacked)
                yield return Refuse(statement, use);
        }
    }

    private static bool Claims(VerbUse use) =>
        use.IsMain ? use.Tier > Ownership.TookPart : use.Tier == Ownership.Led && (use.Form & (VerbForms.Past | VerbForms.Gerund)) != 0;

    /// <summary>Said of the author: what opens the sentence, and the duties named after it ("responsible for the migration").</summary>
    internal static bool IsTold(VerbUse act) => act.IsMain || act.Form == default || (act.Form & VerbForms.Gerund) != 0;

    private static Refusal Refuse(Statement statement, VerbUse use)
    {
        var verb = statement.Quote(use);
        return new Refusal(verb, $"“{verb}” claims more than your line says you did.");
    }
}
