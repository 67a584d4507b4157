using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Resumes;

[JsonConverter(typeof(JsonStringEnumConverter<SectionKind>))]
public enum SectionKind
{
    [JsonStringEnumMemberName("summary")] Summary,
    [JsonStringEnumMemberName("skills")] Skills,
    [JsonStringEnumMemberName("experience")] Experience,
    [JsonStringEnumMemberName("projects")] Projects,
    [JsonStringEnumMemberName("education")] Education,
    [JsonStringEnumMemberName("certifications")] Certifications,
    [JsonStringEnumMemberName("awards")] Awards,
    [JsonStringEnumMemberName("publications")] Publications,
    [JsonStringEnumMemberName("languages")] Languages,
    [JsonStringEnumMemberName("interests")] Interests,
    [JsonStringEnumMemberName("references")] References,
    [JsonStringEnumMemberName("other")] Other,
}
