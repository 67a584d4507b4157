using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>Words that are in the file and cannot be seen on the page.</summary>
/// <param name="Start">In the text of the paragraph, zero-based, UTF-16 code units; for hidden text where it would stand.</param>
/// <param name="Words">The words; for hidden text they are not in the paragraph's text, for the other kinds they stand there from <paramref name="Start"/>.</param>
public sealed record ConcealedText(ConcealmentKind Kind, Location Location, int Start, string Words)
{
    /// <summary>How much of the paragraph's text is concealed, in UTF-16 code units; 0 for hidden text.</summary>
    [JsonIgnore]
    public int Length => Kind == ConcealmentKind.Hidden ? 0 : Words.Length;
}

[JsonConverter(typeof(JsonStringEnumConverter<ConcealmentKind>))]
public enum ConcealmentKind
{
    /// <summary>Formatted as hidden (<c>w:vanish</c>), directly or by style.</summary>
    Hidden,

    /// <summary>Smaller than four points.</summary>
    Tiny,

    /// <summary>
    /// In the colour of what lies behind it: a contrast below 1.2 to 1 as WCAG 2.2 counts it. Behind it is the shading of the run,
    /// the paragraph or the cell, the fill of its text box, or the page. Where a shape, a picture or a table style may lie behind, nothing is said.
    /// </summary>
    Blended,
}
