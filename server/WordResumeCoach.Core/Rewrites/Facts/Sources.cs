using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Everything that may be said: the paragraph, and what the author gave.</summary>
internal sealed record Sources(Statement Original, ImmutableArray<Statement> Given)
{
    public IEnumerable<Statement> All => Given.Prepend(Original);

    public bool HasWord(string stem) => All.Any(s => s.Words.Contains(stem));
}
