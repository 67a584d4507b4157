using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>One piece of a rewrite. Exactly one of the four is set; there is no type tag.</summary>
/// <param name="Text">Literal text.</param>
/// <param name="Slot">The id of a slot whose answer is printed here.</param>
/// <param name="Group">Printed only when every slot in it is answered.</param>
/// <param name="Branch">One of several, by the answer to a choice.</param>
public sealed record Segment(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Slot = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Segment>? Group = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Branch? Branch = null)
{
    public static Segment Of(string text) => new(Text: text);

    public static Segment Of(Slot slot) => new(Slot: slot.Id);

    public static Segment Optional(params ImmutableArray<Segment> segments) => new(Group: segments);

    public static Segment Choice(Slot slot, params ImmutableArray<BranchCase> cases) => new(Branch: new Branch(slot.Id, cases));
}

/// <param name="Slot">Id of a <c>choice</c> slot.</param>
/// <param name="Cases">The first whose option was chosen is printed; none when none was.</param>
public sealed record Branch(string Slot, ImmutableArray<BranchCase> Cases);

/// <param name="When">Id of an option of the slot.</param>
/// <param name="Segments">What is printed then.</param>
public sealed record BranchCase(string When, ImmutableArray<Segment> Segments);
