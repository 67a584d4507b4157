using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>A paragraph that stands outside the body story.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="Ordinal">The body paragraph that anchors it; null when none does (headers, footers).</param>
/// <param name="Text">As <see cref="Paragraph.Text"/>.</param>
public sealed record OutsideText(OutsidePart Part, int? Ordinal, string Text);

[JsonConverter(typeof(JsonStringEnumConverter<OutsidePart>))]
public enum OutsidePart
{
    [JsonStringEnumMemberName("textBox")] TextBox,
    [JsonStringEnumMemberName("header")] Header,
    [JsonStringEnumMemberName("footer")] Footer,
    [JsonStringEnumMemberName("footnote")] Footnote,
    [JsonStringEnumMemberName("comment")] Comment,
}
