using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Reviews;

[JsonConverter(typeof(JsonStringEnumConverter<Level>))]
public enum Level
{
    [JsonStringEnumMemberName("unknown")] Unknown,
    [JsonStringEnumMemberName("entry")] Entry,
    [JsonStringEnumMemberName("mid")] Mid,
    [JsonStringEnumMemberName("senior")] Senior,
}

/// <summary>The level rules speak for, and why.</summary>
public sealed record LevelReading(Level Value, string Reason, ImmutableArray<Anchor> Evidence);
