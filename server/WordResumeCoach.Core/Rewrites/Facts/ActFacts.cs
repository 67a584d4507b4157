using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>
/// Acts. A verb that the sources lack may stand for one of theirs that the rewrite drops ("developed" for "built"), but there may
/// be no more new acts than dropped ones.
/// </summary>
internal static class ActFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        var acts = sources.All.SelectMany(s => s.Verbs).ToArray();
        var added = statement.Verbs.Where(use => use.IsMain && use.Tier > Ownership.TookPart && !IsDoneByOthers(statement, use) && !acts.Any(act => VerbIdentity.Same(act.Verb, use.Verb))).ToArray();
        var dropped = acts.Where(act => Stands(act) && !statement.Verbs.Any(use => VerbIdentity.Same(act.Verb, use.Verb))).DistinctBy(act => act.Verb).Count();
        return added.Skip(dropped).Select(use =>
            new Refusal(statement.Quote(use), $"Your line does not tell of this: “{statement.Quote(use)}”."));
    }

    /// <summary>", used by 38,000 accounts" tells what others do; how many they are is for the figures' guard.</summary>
    private static bool IsDoneByOthers(Statement statement, VerbUse use) =>
        (use.Form & VerbForms.Participle) != 0 && use.Token > 0 && statement.Line.Is(use.LastToken + 1, "by");

    private static bool Stands(VerbUse act) => OwnershipFacts.IsTold(act) || act.Form != VerbForms.Base;
}
