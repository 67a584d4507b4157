using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Language;

/// <summary>A figure, in digits or words, that states a scale or a measurable outcome.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Start">Zero-based, UTF-16 code units into the text that was searched.</param>
/// <param name="Length">In UTF-16 code units; unit and noun belong to it.</param>
public sealed record Quantity(QuantityKind Kind, int Start, int Length);

[JsonConverter(typeof(JsonStringEnumConverter<QuantityKind>))]
public enum QuantityKind
{
    [JsonStringEnumMemberName("throughput")] Throughput,
    [JsonStringEnumMemberName("latency")] Latency,
    [JsonStringEnumMemberName("percent")] Percent,
    [JsonStringEnumMemberName("users")] Users,
    [JsonStringEnumMemberName("count")] Count,
    [JsonStringEnumMemberName("data-volume")] DataVolume,
    [JsonStringEnumMemberName("time")] Time,
    [JsonStringEnumMemberName("cost")] Cost,
    [JsonStringEnumMemberName("availability")] Availability,
    [JsonStringEnumMemberName("team")] Team,
    [JsonStringEnumMemberName("frequency")] Frequency,
}
