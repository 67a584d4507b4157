using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Recognises practices, told with or without a tool's name.</summary>
public static class Practices
{
    private static readonly PracticeWords Watching = PracticeWords.Load("observability");

    /// <summary>
    /// Where a text shows that systems are watched: a tool for it, or the practice in words. Alerts and dashboards of a product
    /// ("price alerts for shoppers") and employers named after tools are none.
    /// </summary>
    public static ImmutableArray<Span> Observability(string text) => Observability(Line.Of(text));

    public static ImmutableArray<Span> Observability(Line line) =>
        [.. ObservabilityTools(line).Concat(Watching.Find(line)).Distinct().OrderBy(s => s.Start)];

    /// <summary>Whether the practice is told in words, or a tool for it is what was worked on.</summary>
    internal static bool IsAboutObservability(Line line) => Watching.Find(line).Any() || ObservabilityTools(line).Any();

    private static IEnumerable<Span> ObservabilityTools(Line line)
    {
        foreach (var mention in line.TechnologyMentions)
        {
            if (Technologies.ByName[mention.Name].Is(TechnologyCategory.Observability) && !IsEmployer(line, mention))
                yield return new Span(mention.Start, mention.Length);
        }
    }

    /// <summary>"at Datadog", "for Splunk", "Dynatrace Inc.": somebody's employer or customer.</summary>
    private static bool IsEmployer(Line line, TechnologyMention mention)
    {
        var token = 0;
        while (line.Tokens[token].Start < mention.Start)
            token++;
        return line.Is(token - 1, "at") || line.Is(token - 1, "for") || line.Is(token - 1, "joined") || line.In(token + 1, Company);
    }

    private static readonly WordSet Company = WordSet.Of("inc ltd llc gmbh corp corporation limited");
}
