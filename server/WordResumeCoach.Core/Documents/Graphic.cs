using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>Something drawn from data of its own, whose words are not read.</summary>
public sealed record Graphic(Location Location, GraphicKind Kind);

[JsonConverter(typeof(JsonStringEnumConverter<GraphicKind>))]
public enum GraphicKind
{
    Chart,
    SmartArt,

    /// <summary>A file of another program, or a control.</summary>
    EmbeddedObject,
}
