using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>A typed question to the author.</summary>
/// <param name="Id">Unique within its rewrite.</param>
/// <param name="Kind">What sort of answer it takes.</param>
/// <param name="Prompt">One plain question.</param>
/// <param name="Example">Shown in grey; never a value, never submitted.</param>
/// <param name="Required">False inside optional groups and branches.</param>
/// <param name="Prefill">What the line already says; null when it says nothing.</param>
/// <param name="Units">For measures: the units to choose from, the usual one first.</param>
/// <param name="Nouns">For counts and rates: what is counted, the likeliest first.</param>
/// <param name="Options">For choices.</param>
/// <param name="Many">Whether several options or tools may be given.</param>
[method: JsonConstructor]
public sealed record Slot(
    string Id,
    SlotKind Kind,
    string Prompt,
    string Example,
    bool Required,
    string? Prefill,
    ImmutableArray<SlotOption> Units,
    ImmutableArray<string> Nouns,
    ImmutableArray<SlotOption> Options,
    bool Many)
{
    public Slot(string id, SlotKind kind, string prompt, string example, bool required = true)
        : this(id, kind, prompt, example, required, null, [], [], [], false)
    {
    }
}

/// <param name="Id">What an answer names.</param>
/// <param name="Label">What the author reads; for units and options also what is printed.</param>
public sealed record SlotOption(string Id, string Label);

[JsonConverter(typeof(JsonStringEnumConverter<SlotKind>))]
public enum SlotKind
{
    [JsonStringEnumMemberName("rate")] Rate,
    [JsonStringEnumMemberName("latency")] Latency,
    [JsonStringEnumMemberName("pair")] Pair,
    [JsonStringEnumMemberName("volume")] Volume,
    [JsonStringEnumMemberName("users")] Users,
    [JsonStringEnumMemberName("count")] Count,
    [JsonStringEnumMemberName("cost")] Cost,
    [JsonStringEnumMemberName("share")] Share,
    [JsonStringEnumMemberName("duration")] Duration,
    [JsonStringEnumMemberName("tool")] Tool,
    [JsonStringEnumMemberName("choice")] Choice,
    [JsonStringEnumMemberName("phrase")] Phrase,
}

public static class SlotKinds
{
    /// <summary>Whether an answer of this kind is a figure. A pair counts as one.</summary>
    public static bool IsMeasure(this SlotKind kind) => kind is not (SlotKind.Tool or SlotKind.Choice or SlotKind.Phrase);
}
