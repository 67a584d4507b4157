using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Resumes;

/// <summary>What a paragraph is for in a resume.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("empty")] Empty,
    [JsonStringEnumMemberName("name")] Name,
    [JsonStringEnumMemberName("contact")] Contact,
    [JsonStringEnumMemberName("sectionHeading")] SectionHeading,

    /// <summary>Every line of an entry's heading block: employer, title, school, degree, place, also with a date on the line.</summary>
    [JsonStringEnumMemberName("entryHeading")] EntryHeading,

    /// <summary>A date, or a date and a place, alone on its line.</summary>
    [JsonStringEnumMemberName("entryDate")] EntryDate,

    [JsonStringEnumMemberName("bullet")] Bullet,
    [JsonStringEnumMemberName("skills")] Skills,
    [JsonStringEnumMemberName("summary")] Summary,
    [JsonStringEnumMemberName("text")] Text,
}
