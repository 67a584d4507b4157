using System.Collections.Immutable;

namespace WordResumeCoach.Api.Rules;

/// <summary>A rule in the list.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Title">What it flags, in few words.</param>
/// <param name="Severity">Begins with <c>must</c>, <c>should</c> or <c>could</c>, and says when less.</param>
/// <param name="Guide">The advice it serves.</param>
/// <param name="Summary">Why it matters, in a sentence.</param>
public sealed record RuleSummary(string Id, string Title, string Severity, string Guide, string Summary);

/// <summary>A rule's page.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Title">What it flags, in few words.</param>
/// <param name="Severity">Begins with <c>must</c>, <c>should</c> or <c>could</c>, and says when less.</param>
/// <param name="Guide">The advice it serves.</param>
/// <param name="Why">Why it matters, in paragraphs.</param>
/// <param name="NoRewrite">Why the rule offers no rewrite; null when it offers some.</param>
/// <param name="Flagged">What it finds.</param>
/// <param name="LeftAlone">What looks alike and is fine.</param>
public sealed record RuleBody(
    string Id,
    string Title,
    string Severity,
    string Guide,
    ImmutableArray<string> Why,
    string? NoRewrite,
    ImmutableArray<RuleExampleBody> Flagged,
    ImmutableArray<RuleExampleBody> LeftAlone);

/// <param name="Kind"><c>bullet</c>: one bullet of a resume. <c>resume</c>: a resume in outline notation.</param>
/// <param name="Note">The sentence before it; "" when there is none.</param>
/// <param name="Settings">Lines such as <c>level: senior</c> that hold for it.</param>
/// <param name="Source">The example, with what is flagged <c>[|marked so|]</c>.</param>
/// <param name="After">What the first one-click rewrite makes of the marked line; null when there is none.</param>
public sealed record RuleExampleBody(string Kind, string Note, ImmutableArray<string> Settings, string Source, string? After);
