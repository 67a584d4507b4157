using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>Marks of someone's work on the text that a reader of the finished file should not find.</summary>
/// <param name="Author">As stored; null when the file does not say. One fact stands for all marks of one kind and author in one paragraph.</param>
public sealed record Leftover(LeftoverKind Kind, Location Location, string? Author);

[JsonConverter(typeof(JsonStringEnumConverter<LeftoverKind>))]
public enum LeftoverKind
{
    Insertion,
    Deletion,
    Move,

    /// <summary>Formatting of words, paragraphs, tables or sections that was changed while changes were tracked.</summary>
    Formatting,
    Comment,
}
