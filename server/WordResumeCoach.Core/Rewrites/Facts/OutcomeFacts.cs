using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Outcomes. An aim is not a result: "to speed up search" may not become "sped up search", nor may less become more.</summary>
internal static class OutcomeFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Verbs
            .Where(use => use.Verb.Effect != Effect.None && use.IsResult && IsVerb(use) && !IsBacked(use, sources) && !IsKept(use, statement, sources))
            .Select(use => statement.Text[statement.Line.Tokens[use.Token].Start..statement.Line.Tokens[use.LastToken].End])
            .Select(verb => new Refusal(verb, $"Your line does not say that this was reached: “{verb}”."));

    private static bool IsVerb(VerbUse use) => (use.Form & (VerbForms.Past | VerbForms.Gerund | VerbForms.Third)) != 0;

    private static bool IsBacked(VerbUse use, Sources sources) =>
        sources.All.SelectMany(s => s.Verbs).Any(v => v.IsResult && v.Verb.Effect != Effect.None && Agree(v.Verb.Effect, use.Verb.Effect));

    /// <summary>A closing clause that stood in the line word for word: ", reducing deploy time from 1 hour".</summary>
    private static bool IsKept(VerbUse use, Statement statement, Sources sources)
    {
        var tokens = statement.Line.Tokens;
        var (before, after) = (use.Token - 1, Math.Min(use.LastToken + 2, tokens.Length - 1));
        return (use.Form & VerbForms.Gerund) != 0
            && statement.Line.IsSign(before, ',')
            && after > use.LastToken
            && sources.Original.Text.Contains(statement.Text[tokens[before].Start..tokens[after].End], StringComparison.Ordinal);
    }

    private static bool Agree(Effect one, Effect other) => one == other || one == Effect.Better || other == Effect.Better;
}
