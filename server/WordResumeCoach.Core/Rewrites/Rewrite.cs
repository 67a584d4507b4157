using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>
/// New words for part of a paragraph, as data: literal text, slots the author fills, groups printed only when their slots
/// are answered, branches on a choice.
/// </summary>
/// <param name="Kind">Whether it can be applied as it is, or needs the author's facts first.</param>
/// <param name="Form">What an <c>ask</c> rewrite rests on. A <c>ready</c> rewrite is always <c>wording</c>.</param>
/// <param name="Start">First replaced character of the anchor's paragraph, zero-based, UTF-16 code units.</param>
/// <param name="Length">Replaced length in UTF-16 code units.</param>
/// <param name="Segments">In the order they are printed.</param>
/// <param name="Slots">Every slot the segments name, required ones first.</param>
/// <param name="Resolves">Ids of the suggestions this rewrite also settles; filled when rewrites are combined.</param>
/// <param name="Source">Who wrote it.</param>
public sealed record Rewrite(
    RewriteKind Kind,
    RewriteForm Form,
    int Start,
    int Length,
    ImmutableArray<Segment> Segments,
    ImmutableArray<Slot> Slots,
    ImmutableArray<string> Resolves,
    RewriteSource Source)
{
    /// <summary>A rewrite that rewords what is there: no slot, meaning kept, one click.</summary>
    public static Rewrite Ready(int start, int length, string text) =>
        new(RewriteKind.Ready, RewriteForm.Wording, start, length, [Segment.Of(text)], [], [], RewriteSource.Rules);

    public static Rewrite Ask(RewriteForm form, int start, int length, ImmutableArray<Segment> segments, ImmutableArray<Slot> slots) =>
        new(RewriteKind.Ask, form, start, length, segments, slots, [], RewriteSource.Rules);
}

[JsonConverter(typeof(JsonStringEnumConverter<RewriteKind>))]
public enum RewriteKind
{
    [JsonStringEnumMemberName("ready")] Ready,
    [JsonStringEnumMemberName("ask")] Ask,
}

[JsonConverter(typeof(JsonStringEnumConverter<RewriteForm>))]
public enum RewriteForm
{
    /// <summary>Asks for at least one measure.</summary>
    [JsonStringEnumMemberName("measures")] Measures,

    /// <summary>No number fits: made stronger by means and outcome in words.</summary>
    [JsonStringEnumMemberName("noNumber")] NoNumber,

    /// <summary>Only words change.</summary>
    [JsonStringEnumMemberName("wording")] Wording,
}

[JsonConverter(typeof(JsonStringEnumConverter<RewriteSource>))]
public enum RewriteSource
{
    [JsonStringEnumMemberName("rules")] Rules,
    [JsonStringEnumMemberName("model")] Model,
}
