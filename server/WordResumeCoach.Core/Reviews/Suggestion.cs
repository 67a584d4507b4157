using System.Collections.Immutable;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Core.Reviews;

/// <summary>One finding of one rule at one place.</summary>
/// <param name="Id"><c>rule@ordinal:start</c>, with <c>#n</c> when that repeats. Good for one review.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Message">One or two plain sentences about this place.</param>
/// <param name="Scope">What the anchor stands for.</param>
/// <param name="Outside">Index into the review's outside texts when the scope is <c>outside</c>.</param>
/// <param name="Anchor">The place.</param>
/// <param name="ContextHash">Names the finding across edits elsewhere, so that a dismissal lasts.</param>
/// <param name="FoldedUnder">Id of the suggestion of the same bullet that is shown first; null for one shown itself.</param>
/// <param name="Rewrites">The best first; may be empty.</param>
public sealed record Suggestion(
    string Id,
    string Rule,
    Severity Severity,
    string Title,
    string Message,
    Scope Scope,
    int? Outside,
    Anchor Anchor,
    string ContextHash,
    string? FoldedUnder,
    ImmutableArray<Rewrite> Rewrites);
