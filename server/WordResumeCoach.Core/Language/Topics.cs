using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Tells what a line is about.</summary>
public static class Topics
{
    private static readonly PhraseIndex<Topic?> Phrases = new(
        Lexicon.Lines("topics.txt").SelectMany(line =>
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Topic? topic = line[..colon] == "none" ? null : Enum.Parse<Topic>(line[..colon].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            return line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, topic));
        }));

    /// <summary>At least one, in the order of <see cref="Topic"/>; <see cref="Topic.Other"/> only alone.</summary>
    public static ImmutableArray<Topic> Of(string text) => Of(Line.Of(text));

    public static ImmutableArray<Topic> Of(Line line)
    {
        var found = new SortedSet<Topic>();
        foreach (var match in Phrases.Find(line))
        {
            foreach (var topic in match.Values)
            {
                if (topic is { } said)
                    found.Add(TopicContext.Of(line, match.First, said));
            }
        }
        found.UnionWith(ToolTopics.Of(line));
        if (Practices.IsAboutObservability(line))
            found.Add(Topic.Observability);
        if (TopicContext.LeadsPeople(line))
            found.Add(Topic.Leadership);
        return found.Count == 0 ? [Topic.Other] : [.. found];
    }
}
