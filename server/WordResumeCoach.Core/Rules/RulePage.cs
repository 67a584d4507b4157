using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rules;

/// <summary>
/// A rule's page: what the pane shows behind "Why?", what the README's table is made of, and what the rule is tested
/// against. How a page is written is told in CONTRIBUTING.
/// </summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">What the rule finds, in a few words.</param>
/// <param name="Severity">How much it matters, and when less.</param>
/// <param name="Guide">The advice it serves, or "good craft".</param>
/// <param name="Why">Why it matters, in paragraphs.</param>
/// <param name="NoRewrite">Why the rule offers no rewrite; null when it offers some.</param>
/// <param name="Flagged">What it finds.</param>
/// <param name="LeftAlone">What looks alike and is fine.</param>
public sealed record RulePage(
    string Id,
    string Title,
    string Severity,
    string Guide,
    ImmutableArray<string> Why,
    string? NoRewrite,
    ImmutableArray<RuleExample> Flagged,
    ImmutableArray<RuleExample> LeftAlone)
{
    /// <summary>The page that lies beside the rule's class, read once.</summary>
    internal static RulePage Load(string id, string className)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{className}.md")
            ?? throw new InvalidOperationException($"{className}.cs has no page {className}.md beside it.");
        using var reader = new StreamReader(stream);
        return RulePageParser.Parse(id, reader.ReadToEnd());
    }
}

/// <summary>One example of a page.</summary>
/// <param name="Kind"><c>bullet</c>: one bullet in a standard resume. <c>resume</c>: outline notation.</param>
/// <param name="Note">The sentence before it, "" when there is none.</param>
/// <param name="Settings">Lines such as <c>level: senior</c> that stand before it.</param>
/// <param name="Source">The example, words marked <c>[|like this|]</c>, a finding about the whole <c>!! document</c>.</param>
/// <param name="After">What the first ready rewrite makes of the marked paragraph; null when none is expected.</param>
/// <param name="Severity">The severity it must have; null when the page does not say.</param>
/// <param name="Line">Line of the page where the block begins, counted from 1.</param>
public sealed record RuleExample(
    string Kind,
    string Note,
    ImmutableArray<string> Settings,
    string Source,
    string? After,
    string? Severity,
    int Line);
