using System.Collections.Immutable;

namespace WordResumeCoach.Api.Problems;

/// <summary>Ends a request with a problem of the catalog.</summary>
/// <param name="kind">Which one.</param>
/// <param name="detail">Says more exactly what happened; never quotes the document.</param>
/// <param name="hint">Says more exactly what to do.</param>
internal sealed class ProblemException(ProblemKind kind, string? detail = null, string? hint = null)
    : Exception(kind.Name)
{
    public ProblemKind Kind { get; } = kind;

    public string? Detail { get; } = detail;

    public string? Hint { get; } = hint;

    /// <summary>The edits that were refused, for the problems that are about edits.</summary>
    public ImmutableArray<RefusedEditBody>? Edits { get; init; }
}
