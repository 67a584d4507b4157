using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Outcomes. An aim is not a result: "to speed up search" may not become "sped up search", nor may less become more.</summary>
internal static class OutcomeFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Verbs
            .Where(use => use.Verb.Effect != Effect.None && use.IsResult && IsVerb(use) && !IsBacked(use, sources))
            .Select(use => statement.Text[statement.Line.Tokens[use.Token].Start..statement.Line.Tokens[use.LastToken].End])
            .Select(verb => new Refusal(verb, $"Your line does not say that this was reached: “{verb}”."));

    private static bool IsVerb(VerbUse use) => (use.Form & (VerbForms.Past | VerbForms.Gerund | VerbForms.Third)) != 0;

    private static bool IsBacked(VerbUse use, Sources sources) =>
        sources.All.SelectMany(s => s.Verbs).Any(v => v.IsResult && v.Verb.Effect != Effect.None && Agree(v.Verb.Effect, use.Verb.Effect));

    private static bool Agree(Effect one, Effect other) => one == other || one == Effect.Better || other == Effect.Better;
}
