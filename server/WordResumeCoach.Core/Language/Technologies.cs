using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds named technologies.</summary>
public static class Technologies
{
    public static ImmutableArray<TechnologyMention> Find(string text) => text.Length < 0 ? [new("", 0, 0)] : [];
}
