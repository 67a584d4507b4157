using System.Collections.Immutable;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Outcomes. An aim is not a result: "to speed up search" may not become "sped up search", nor may less become more.</summary>
internal static class OutcomeFacts
{
    /// <summary>How far behind a verb its figure may stand, in tokens: "cutting the slowest invoice search from 4 s to 300 ms".</summary>
    private const int FigureReach = 14;

    private static readonly ImmutableArray<string> Connections =
        ["resulting in", "resulted in", "leading to", "which led to", "that led to", "thereby", "as a result", "catching", "making it"];

    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Verbs
            .Where(use => use.Verb.Effect != Effect.None && use.IsResult && IsVerb(use) && !IsBacked(use, sources) && !HasGivenFigure(statement, use, sources) && !IsKept(use, statement, sources))
            .Select(statement.Quote)
            .Concat(Bettered(statement).Where(_ => !sources.All.Any(SaysAnOutcome)))
            .Concat(Connections.Where(c => Has(statement, c) && !sources.All.Any(SaysAnOutcome)))
            .Select(words => new Refusal(words, $"Your line does not say that this was reached: “{words}”."));

    private static readonly WordSet Betterments = WordSet.Of("faster quicker cheaper easier safer smaller simpler stabler reliable stable scalable resilient");

    /// <summary>"made search faster", "making releases safer".</summary>
    private static IEnumerable<string> Bettered(Statement statement)
    {
        foreach (var use in statement.Verbs.Where(v => v.Verb.Base == "make" && v.IsResult))
        {
            for (var i = use.LastToken + 1; i <= use.LastToken + 5 && i < statement.Line.Count; i++)
            {
                if (statement.Line.In(i, Betterments))
                    yield return $"{statement.Quote(use)} … {statement.QuoteToken(i)}";
            }
        }
    }

    private static bool IsVerb(VerbUse use) => (use.Form & (VerbForms.Past | VerbForms.Gerund | VerbForms.Third)) != 0;

    private static bool IsBacked(VerbUse use, Sources sources) =>
        sources.All.SelectMany(s => s.Verbs).Any(v => v.IsResult && v.Verb.Effect != Effect.None && Agree(v.Verb.Effect, use.Verb.Effect))
        || (use.Verb.Effect != Effect.More && sources.All.Any(s => Connections.Any(c => Has(s, c))));

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

    /// <summary>The figure of the outcome is the author's own answer.</summary>
    private static bool HasGivenFigure(Statement statement, VerbUse use, Sources sources) =>
        statement.Amounts.Any(amount =>
            amount.FirstToken > use.LastToken && amount.FirstToken <= use.LastToken + FigureReach
            && sources.Given.Any(given => given.Amounts.Any(known => AmountComparison.Gives(given, known, statement, amount, sources))));

    private static bool SaysAnOutcome(Statement source) =>
        source.Verbs.Any(v => v.IsResult && v.Verb.Effect != Effect.None) || Connections.Any(c => Has(source, c)) || Bettered(source).Any();

    private static bool Has(Statement statement, string phrase) => statement.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase);
}
