using System.Collections.Immutable;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Api.Rewrites;

/// <summary>Walks the segments of one rewrite: each is one thing, names slots that exist, and there are not too many.</summary>
internal sealed class SegmentCheck(ImmutableArray<Slot> slots)
{
    private const int Deepest = 8;
    private const int Most = 200;

    private readonly Dictionary<string, SlotKind> _slots = slots.ToDictionary(slot => slot.Id, slot => slot.Kind, StringComparer.Ordinal);
    private int _count;

    public void Check(ImmutableArray<Segment> segments) => Check(segments, depth: 1);

    private void Check(ImmutableArray<Segment> segments, int depth)
    {
        RewriteCheck.Require(depth <= Deepest, "The segments are nested more than 8 deep.");
        foreach (var segment in segments)
        {
            RewriteCheck.Require(++_count <= Most, "The rewrite has more than 200 segments.");
            RewriteCheck.Require(segment is not null && Fields(segment) == 1, "A segment must have exactly one of text, slot, group and branch.");
            RewriteCheck.RequireText(segment!.Text);
            RewriteCheck.Require(segment.Slot is null || _slots.ContainsKey(segment.Slot), "A segment names a slot the rewrite does not have.");
            if (segment.Group is { } group)
                Check(group, depth + 1);
            if (segment.Branch is { } branch)
                Check(branch, depth);
        }
    }

    private void Check(Branch branch, int depth)
    {
        RewriteCheck.Require(
            _slots.TryGetValue(branch.Slot, out var kind) && kind == SlotKind.Choice,
            "A branch names a slot that is no choice of the rewrite.");
        foreach (var cases in branch.Cases)
        {
            RewriteCheck.Require(cases is not null, "A list has null in it.");
            Check(cases!.Segments, depth + 1);
        }
    }

    private static int Fields(Segment segment) =>
        (segment.Text is null ? 0 : 1) + (segment.Slot is null ? 0 : 1) + (segment.Group is null ? 0 : 1) + (segment.Branch is null ? 0 : 1);
}
