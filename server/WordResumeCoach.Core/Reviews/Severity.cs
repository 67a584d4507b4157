using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Reviews;

/// <summary>How much a suggestion matters, the weightiest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Do not send the resume with this in it.</summary>
    [JsonStringEnumMemberName("must")] Must,

    /// <summary>A reader will stumble over it.</summary>
    [JsonStringEnumMemberName("should")] Should,

    /// <summary>Worth a thought; leaving it is fine.</summary>
    [JsonStringEnumMemberName("could")] Could,
}
