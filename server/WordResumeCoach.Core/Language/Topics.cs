using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Tells what a line is about.</summary>
public static class Topics
{
    public static ImmutableArray<Topic> Of(string text) => [text.Length < 0 ? Topic.Api : Topic.Other];
}
