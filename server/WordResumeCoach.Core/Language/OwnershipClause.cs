namespace WordResumeCoach.Core.Language;

/// <summary>
/// Walks a line and remembers whether what comes next is only shared in: after "helped", "involved in", "part of the team that"
/// every act is capped until a verb of the author's own begins anew.
/// </summary>
internal sealed class OwnershipClause(Line line)
{
    private static readonly WordSet Sharing = WordSet.Of(
        "help assist aid support contribute participate involve engage expose familiarise shadow observe learn study attend");

    private static readonly WordSet SharedWith = WordSet.Of("part member exposure familiar familiarity knowledge understanding");

    private static readonly WordSet Be = WordSet.Of("is are was were be been being got");

    private static readonly WordSet People = WordSet.Of(
        "team teams engineers developers people reports staff juniors interns squad squads group department contractors");

    private bool capped;

    private bool cappedWhole;

    public void Pass(int token)
    {
        if (line.BeginsSentence(token))
            capped = cappedWhole = false;
        if (line.In(token, SharedWith) && (line.Is(token + 1, "of") || line.Is(token + 1, "to") || line.Is(token + 1, "with")))
            capped = cappedWhole = true;
        if ((line.Is(token, "took") || line.Is(token, "taking") || line.Is(token, "take")) && line.Is(token + 1, "part"))
            capped = true;
    }

    public void Meet(int token, int last, VerbForm found, bool isMain)
    {
        if (Shares(token, last, found))
            capped = true;
        else if (capped && !cappedWhole && isMain && (found.Form & VerbForms.Past) != 0)
            capped = false;
    }

    public Ownership Cap(Ownership tier) => capped ? Ownership.TookPart : tier;

    public Ownership TierOf(int token, int last, VerbForm found, bool isMain)
    {
        if (IsDoneByOthers(token, last, found))
            return Ownership.TookPart;
        if (found.Verb.Base == "take" && line.Is(last + 1, "part"))
            return Ownership.TookPart;
        var tier = found.Verb.Base is "manage" or "coordinate" && IsOfPeople(last) ? Ownership.Led : found.Verb.Tier;
        return isMain && !capped ? tier : Cap(tier);
    }

    /// <summary>"worked on" shares; "worked with Debezium to stream" tells the act itself.</summary>
    private bool Shares(int token, int last, VerbForm found) =>
        Sharing.Contains(found.Verb.Base) && (found.Form & (VerbForms.Past | VerbForms.Gerund | VerbForms.Base | VerbForms.Third)) != 0 && !line.In(token - 1, Articles)
        || (found.Verb.Base == "work" && line.Is(last + 1, "on") && !IsAct(last + 2));

    /// <summary>"worked on building the gateway" names the act; "worked on caching" and "worked on billing" name a field.</summary>
    private bool IsAct(int token) =>
        Verbs.ByForm(line[token]) is { } verb && (verb.Form & VerbForms.Gerund) != 0
        && (line.In(token + 1, Determiners) || (!line.In(token, Fields) && line.Kind(token + 1) == TokenKind.Word && !line.In(token + 1, AfterNouns)));

    private static readonly WordSet Fields = WordSet.Of(
        """
        caching testing monitoring programming scaling indexing logging hosting messaging streaming routing training
        processing scheduling profiling debugging tuning reporting planning engineering onboarding modelling modeling
        balancing sharding partitioning clustering tracing tracking loading searching provisioning packaging
        """);

    private static readonly WordSet AfterNouns = WordSet.Of("and or for in of on at with to by from as across during");

    private static readonly WordSet Determiners = WordSet.Of("a an the our my its their this that these those new");

    private static readonly WordSet Articles = WordSet.Of("a an the of for customer technical product");

    /// <summary>"was built by the platform team"; "was built by hand" is not somebody.</summary>
    private bool IsDoneByOthers(int token, int last, VerbForm found) =>
        (found.Form & VerbForms.Participle) != 0
        && line.In(token - 1, Be)
        && line.Is(last + 1, "by")
        && (line.In(last + 2, Articles) || line.In(last + 2, Others) || line.In(last + 2, People) || line.In(last + 3, People));

    private static readonly WordSet Others = WordSet.Of("our other another");

    private bool IsOfPeople(int last)
    {
        for (var i = last + 1; i <= last + 4 && i < line.Count && line.Kind(i) != TokenKind.Sign; i++)
        {
            if (line.In(i, People))
                return true;
        }
        return false;
    }
}
