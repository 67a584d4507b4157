namespace WordResumeCoach.Core.Language;

/// <summary>The areas of the tools a line works on. A tool that is only the means ("with Redis", "in Go", "(Kafka)") adds none.</summary>
internal static class ToolTopics
{
    private static readonly WordSet Means = WordSet.Of("with using via in through by on of like including used leveraging utilising utilizing and");

    /// <summary>Join the tools of a list; the x is that of a version, "Kafka 3.x".</summary>
    private static readonly WordSet Joiners = WordSet.Of("and or x");

    public static IEnumerable<Topic> Of(Line line)
    {
        foreach (var mention in line.TechnologyMentions)
        {
            var technology = Technologies.ByName[mention.Name];
            if (IsMeans(line, mention, technology.Is(TechnologyCategory.Database)))
                continue;
            foreach (var category in technology.Categories)
            {
                if (Area(category, technology) is { } topic)
                    yield return topic;
            }
        }
    }

    /// <summary>Goes back over the other tools of a list to the word that governs it.</summary>
    /// <param name="keeps">A store: what is kept "in" it is about it.</param>
    private static bool IsMeans(Line line, TechnologyMention mention, bool keeps)
    {
        var at = TokenAt(line, mention.Start) - 1;
        while (at >= 0 && (line.IsAnySign(at, ",/.") || line.In(at, Joiners) || line.Kind(at) == TokenKind.Number || IsInMention(line, at)))
            at--;
        if (keeps && line.Is(at, "in"))
            return false;
        return at >= 0 && (line.In(at, Means) || line.IsSign(at, '(') || line.IsSign(at, ':'));
    }

    private static bool IsInMention(Line line, int token)
    {
        var start = line.Tokens[token].Start;
        foreach (var mention in line.TechnologyMentions)
        {
            if (start >= mention.Start && start < mention.Start + mention.Length)
                return true;
        }
        return false;
    }

    private static int TokenAt(Line line, int start)
    {
        var token = 0;
        while (token < line.Count && line.Tokens[token].Start < start)
            token++;
        return token;
    }

    /// <summary>A hosted store or queue is about stores and queues; a place to run things is about the cloud.</summary>
    private static bool IsPlaceToRun(TechnologyCategory category) =>
        category is TechnologyCategory.CloudService or TechnologyCategory.Container or TechnologyCategory.Platform;

    private static Topic? Area(TechnologyCategory category, Technology technology) => category switch
    {
        TechnologyCategory.Database or TechnologyCategory.DatabaseTool or TechnologyCategory.Search when !technology.Is(TechnologyCategory.Cache) => Topic.Database,
        TechnologyCategory.Cache when technology.Name != "CloudFront" => Topic.Caching,
        TechnologyCategory.Messaging when !technology.Is(TechnologyCategory.Cache) => Topic.Messaging,
        TechnologyCategory.Streaming when !technology.Is(TechnologyCategory.Messaging) => Topic.DataPipeline,
        TechnologyCategory.Warehouse or TechnologyCategory.Orchestration or TechnologyCategory.DataTool => Topic.DataPipeline,
        TechnologyCategory.CloudProvider or TechnologyCategory.Platform => Topic.Cloud,
        TechnologyCategory.CloudService when technology.Categories.All(IsPlaceToRun) => Topic.Cloud,
        TechnologyCategory.Container => Topic.Containers,
        TechnologyCategory.Iac => Topic.Iac,
        TechnologyCategory.Ci => Topic.Cicd,
        TechnologyCategory.Testing => Topic.Testing,
        TechnologyCategory.Security => Topic.Security,
        TechnologyCategory.ApiTool => Topic.Api,
        TechnologyCategory.Frontend => Topic.Frontend,
        TechnologyCategory.Protocol when technology.Name is "REST" or "GraphQL" or "gRPC" or "SOAP" or "WebSocket" => Topic.Api,
        _ => null,
    };
}
