using System.Collections.Immutable;
using WordResumeCoach.Core.Rewrites.Facts;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>Refuses a rewrite that says what neither its paragraph nor the author said.</summary>
public static class FactGuard
{
    /// <summary>
    /// Compares every number, technology, name, title, date, claim of ownership, outcome and reach of the rewrite with the sources.
    /// What it cannot find there it refuses; leaving a fact out is allowed.
    /// </summary>
    /// <param name="original">The paragraph's whole text.</param>
    /// <param name="rewritten">The paragraph's whole text after the rewrite.</param>
    /// <param name="given">What the author typed or chose.</param>
    /// <returns>What would be new, in the order of the rewrite; empty when nothing is.</returns>
    public static ImmutableArray<Refusal> Check(string original, string rewritten, IEnumerable<string> given)
    {
        if (original == rewritten)
            return [];
        var sources = new Sources(Statement.Of(original), [.. given.Select(Statement.Of)]);
        var statement = Statement.Of(rewritten);
        return
        [
            .. NumberFacts.New(statement, sources)
                .Concat(OrdinalFacts.New(statement, sources))
                .Concat(DateFacts.New(statement, sources))
                .Concat(TechnologyFacts.New(statement, sources))
                .Concat(NameFacts.New(statement, sources))
                .Concat(TitleFacts.New(statement, sources))
                .Concat(OwnershipFacts.New(statement, sources))
                .Concat(ActFacts.New(statement, sources))
                .Concat(OutcomeFacts.New(statement, sources))
                .Concat(ReachFacts.New(statement, sources))
                .Distinct(),
        ];
    }
}
