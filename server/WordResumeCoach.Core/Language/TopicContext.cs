namespace WordResumeCoach.Core.Language;

/// <summary>Settles words that mean one thing beside one tool and another beside another.</summary>
internal static class TopicContext
{
    /// <summary>A pipeline of a build server delivers; partitions and queries of a stream are messaging.</summary>
    public static Topic Of(Line line, int token, Topic said)
    {
        var isPipeline = said == Topic.DataPipeline && (line.Is(token, "pipeline") || line.Is(token, "pipelines"));
        return isPipeline && MentionBefore(line, token) is { } tool && tool.Is(TechnologyCategory.Ci) ? Topic.Cicd : said;
    }

    public static bool LeadsPeople(Line line) =>
        line.Verbs.Any(use => use.IsMain && use.Tier == Ownership.Led && use.Verb.Base is "manage" or "lead" or "supervise" or "oversee" or "head" or "direct");

    private static Technology? MentionBefore(Line line, int token)
    {
        var start = line.Tokens[token].Start;
        foreach (var mention in line.TechnologyMentions)
        {
            if (mention.Start + mention.Length == start - 1)
                return Technologies.ByName[mention.Name];
        }
        return null;
    }
}
