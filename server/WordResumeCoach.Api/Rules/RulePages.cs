using System.Collections.Immutable;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Api.Rules;

/// <summary>The pages of the rules, as they go over the wire.</summary>
internal static class RulePages
{
    public static ImmutableArray<RuleSummary> List { get; } = [.. RuleCatalog.All.Select(rule => Summary(rule.Page))];

    public static RuleBody? Find(string id) => RuleCatalog.Find(id) is { Page: var page }
        ? new RuleBody(page.Id, page.Title, page.Severity, page.Guide, page.Why, page.NoRewrite, Examples(page.Flagged), Examples(page.LeftAlone))
        : null;

    private static RuleSummary Summary(RulePage page) => new(page.Id, page.Title, page.Severity, page.Guide, FirstSentence(page.Why[0]));

    private static string FirstSentence(string paragraph) =>
        paragraph.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? paragraph[..(end + 1)] : paragraph;

    private static ImmutableArray<RuleExampleBody> Examples(ImmutableArray<RuleExample> examples) =>
        [.. examples.Select(example => new RuleExampleBody(example.Kind, example.Note, example.Settings, example.Source, example.After))];
}
