using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>Words that stand for what the author has yet to fill in, by the file's own account.</summary>
/// <param name="Start">In the text of the paragraph, zero-based, UTF-16 code units.</param>
/// <param name="Words">The words as they stand there.</param>
public sealed record Placeholder(PlaceholderKind Kind, Location Location, int Start, string Words);

[JsonConverter(typeof(JsonStringEnumConverter<PlaceholderKind>))]
public enum PlaceholderKind
{
    /// <summary>A content control that still shows its prompt.</summary>
    Prompt,

    /// <summary>The result of a <c>MERGEFIELD</c>.</summary>
    MergeField,
}
