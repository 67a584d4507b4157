using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>What a protected file still allows (ECMA-376 part 1, 17.18.21).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Protection>))]
public enum Protection
{
    ReadOnly,
    CommentsOnly,
    TrackedChangesOnly,
    FormsOnly,
}
