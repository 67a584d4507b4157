using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Reviews;

/// <summary>What an anchor stands for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Scope>))]
public enum Scope
{
    /// <summary>Words of a paragraph.</summary>
    [JsonStringEnumMemberName("text")] Text,

    [JsonStringEnumMemberName("paragraph")] Paragraph,

    /// <summary>A section; the anchor is its heading.</summary>
    [JsonStringEnumMemberName("section")] Section,

    /// <summary>The whole; the anchor is the first paragraph that is not empty, length 0.</summary>
    [JsonStringEnumMemberName("document")] Document,

    /// <summary>Text outside the body; the anchor is the paragraph holding the shape, else as for the document.</summary>
    [JsonStringEnumMemberName("outside")] Outside,
}
