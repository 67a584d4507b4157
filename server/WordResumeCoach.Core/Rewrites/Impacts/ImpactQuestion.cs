using System.Collections.Immutable;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Core.Rewrites.Impacts;

/// <summary>
/// Asks for the impact of a line: the line stays as it is and goes on with the answer. What is asked for depends on what
/// the line is about. A second form asks for no number.
/// </summary>
internal static class ImpactQuestion
{
    public static ImmutableArray<Rewrite> For(Bullet bullet)
    {
        var end = EndOf(bullet.Text);
        if (end < 0)
            return [];
        var at = bullet.Start + end;
        return [Measures(at, bullet.Topics), NoNumber(at)];
    }

    /// <summary>Where the line can go on: before its full stop. Negative when it ends in a way that cannot be continued.</summary>
    private static int EndOf(string text)
    {
        var end = text.TrimEnd().Length;
        if (end > 0 && text[end - 1] is '.' or ';' or ',')
            end--;
        return end > 0 && text[end - 1] is ':' or '!' or '?' or '…' ? -1 : end;
    }

    private static Rewrite Measures(int at, ImmutableArray<Topic> topics)
    {
        var (segments, slots) = topics.Select(Asked).FirstOrDefault(asked => asked is not null) ?? ImpactSlots.AnyChange;
        return Rewrite.Ask(RewriteForm.Measures, at, 0, segments, slots);
    }

    private static Continuation? Asked(Topic topic) => topic switch
    {
        Topic.Api => ImpactSlots.Served,
        Topic.Messaging or Topic.DataPipeline => ImpactSlots.Carried,
        Topic.Database or Topic.Caching or Topic.Performance => ImpactSlots.Faster,
        Topic.Reliability or Topic.Incident or Topic.Observability => ImpactSlots.Steadier,
        Topic.Cicd => ImpactSlots.Released,
        Topic.Cloud or Topic.Containers or Topic.Iac or Topic.Migration => ImpactSlots.Moved,
        Topic.Security => ImpactSlots.UsedBy,
        _ => null,
    };

    private static Rewrite NoNumber(int at)
    {
        var result = new Slot("result", SlotKind.Phrase, "What could people or systems do afterwards that they could not?", "support could answer without asking an engineer");
        return Rewrite.Ask(RewriteForm.NoNumber, at, 0, [Segment.Of(", so that "), Segment.Of(result)], [result]);
    }
}

/// <summary>How a line goes on.</summary>
internal sealed record Continuation(ImmutableArray<Segment> Segments, ImmutableArray<Slot> Slots);
