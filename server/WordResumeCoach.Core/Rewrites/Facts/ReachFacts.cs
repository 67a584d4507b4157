using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>How far the work reached and how strongly that is said. Phrases of one group say the same.</summary>
internal static class ReachFacts
{
    private static readonly ImmutableArray<ImmutableArray<string>> Groups =
    [
        [
            "company-wide", "companywide", "company wide", "across the company", "across the entire company",
            "across the whole company", "organisation-wide", "organization-wide", "org-wide", "orgwide",
            "across the organisation", "across the organization", "across the org", "enterprise-wide", "across the enterprise",
            "entire company", "entire organisation", "entire organization", "whole company",
        ],
        ["department-wide", "across the department", "entire department"],
        ["team-wide", "across the team", "entire team"],
        ["across all teams", "across teams", "all teams", "every team", "multiple teams", "cross-team"],
        ["across all services", "all services", "every service"],
        ["globally", "global", "worldwide", "world-wide", "around the world", "across the globe", "internationally", "international"],
        ["nationwide", "nation-wide", "across the country"],
        ["industry-leading", "industry leading", "best-in-class", "world-class", "award-winning", "cutting-edge", "state-of-the-art"],
        ["mission-critical", "business-critical"],
        ["large-scale", "at scale", "massive", "enterprise-scale", "enterprise-grade", "hyperscale", "huge"],
        ["high-traffic", "high-volume", "high-throughput", "heavy traffic"],
        ["daily", "every day", "day-to-day", "a day", "per day", "each day", "/day"],
        ["significantly", "substantially", "dramatically", "drastically", "greatly", "considerably", "massively", "vastly", "markedly"],
        ["single-handedly", "singlehandedly", "solely", "alone", "on my own", "independently"],
        ["from scratch", "from the ground up", "greenfield"],
        ["end-to-end", "end to end"],
        ["numerous", "countless", "many"],
        ["production-grade", "production-ready"],
        ["first ever", "first-ever", "the first"],
        ["zero-downtime", "zero downtime", "no downtime", "without downtime"],
        ["fully", "completely", "entirely", "100%"],
    ];

    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        Groups
            .Select(group => (Group: group, Phrase: group.Select(phrase => Find(statement.Text, phrase)).FirstOrDefault(f => f is not null)))
            .Where(found => found.Phrase is not null && !sources.All.Any(s => found.Group.Any(phrase => Find(s.Text, phrase) is not null)))
            .Select(found => new Refusal(found.Phrase!, $"Your line does not say “{found.Phrase}”."));

    /// <summary>The phrase as the text writes it, or null.</summary>
    private static string? Find(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || phrase[0] == '/' || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return text[at..end];
        }
        return null;
    }
}
