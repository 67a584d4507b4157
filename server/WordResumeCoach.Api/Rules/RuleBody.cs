using System.Collections.Immutable;

namespace WordResumeCoach.Api.Rules;

/// <summary>A rule in the list.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Title">What it flags, in few words.</param>
/// <param name="Severity">How much it usually matters.</param>
/// <param name="Guide">The line of the guide it serves.</param>
/// <param name="Summary">Why, in a sentence.</param>
public sealed record RuleSummary(string Id, string Title, string Severity, string Guide, string Summary);

/// <summary>A rule's page.</summary>
/// <param name="Why">Why a reader stumbles over it.</param>
/// <param name="Flagged">Examples it flags.</param>
/// <param name="LeftAlone">Examples that look alike and are fine.</param>
public sealed record RuleBody(
    string Id,
    string Title,
    string Severity,
    string Guide,
    string Why,
    ImmutableArray<RuleExample> Flagged,
    ImmutableArray<RuleExample> LeftAlone);

/// <param name="Kind"><c>bullet</c> or <c>resume</c>.</param>
/// <param name="Text">The example; <c>[|...|]</c> marks what is flagged.</param>
/// <param name="Rewrite">What it becomes; null when the rule has no ready rewrite for it.</param>
public sealed record RuleExample(string Kind, string Text, string? Rewrite);
