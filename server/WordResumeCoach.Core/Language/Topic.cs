using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Language;

/// <summary>What a line of experience is about. A tool named as a means does not add its area.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Topic>))]
public enum Topic
{
    [JsonStringEnumMemberName("api")] Api,
    [JsonStringEnumMemberName("database")] Database,
    [JsonStringEnumMemberName("caching")] Caching,
    [JsonStringEnumMemberName("messaging")] Messaging,
    [JsonStringEnumMemberName("data-pipeline")] DataPipeline,
    [JsonStringEnumMemberName("microservices")] Microservices,
    [JsonStringEnumMemberName("cloud")] Cloud,
    [JsonStringEnumMemberName("containers")] Containers,
    [JsonStringEnumMemberName("iac")] Iac,
    [JsonStringEnumMemberName("cicd")] Cicd,
    [JsonStringEnumMemberName("observability")] Observability,
    [JsonStringEnumMemberName("incident")] Incident,
    [JsonStringEnumMemberName("reliability")] Reliability,
    [JsonStringEnumMemberName("performance")] Performance,
    [JsonStringEnumMemberName("security")] Security,
    [JsonStringEnumMemberName("migration")] Migration,
    [JsonStringEnumMemberName("testing")] Testing,
    [JsonStringEnumMemberName("frontend")] Frontend,
    [JsonStringEnumMemberName("leadership")] Leadership,

    /// <summary>Only when no other topic fits.</summary>
    [JsonStringEnumMemberName("other")] Other,
}
