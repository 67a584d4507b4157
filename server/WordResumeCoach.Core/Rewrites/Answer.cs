using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>What the author typed into one slot. Which fields count depends on the slot's kind.</summary>
/// <param name="Slot">The slot's id.</param>
/// <param name="Value">The number; for a pair, the one before.</param>
/// <param name="To">For a pair, the number after.</param>
/// <param name="Unit">Id of one of the slot's units.</param>
/// <param name="Noun">What is counted.</param>
/// <param name="Per">The period of a rate: <c>second</c>, <c>minute</c>, <c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>.</param>
/// <param name="Options">Ids of the chosen options.</param>
/// <param name="Text">For tools and phrases; for a choice, the author's own "something else".</param>
public sealed record Answer(
    string Slot,
    decimal? Value = null,
    decimal? To = null,
    string? Unit = null,
    string? Noun = null,
    string? Per = null,
    ImmutableArray<string>? Options = null,
    string? Text = null);
