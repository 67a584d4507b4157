using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>An edit that was held against the paragraph it names.</summary>
/// <param name="Index">Its place in the request.</param>
/// <param name="Hunks">What it changes, in the paragraph's text; empty when refused.</param>
internal sealed record PlannedEdit(int Index, Edit Edit, ImmutableArray<Hunk> Hunks, RefusalReason? Refusal)
{
    public long End => (long)Edit.Start + Edit.Length;

    /// <param name="refuse">Says why a change would do harm where it falls.</param>
    public static PlannedEdit Of(int index, Edit edit, ParagraphSite? paragraph, Func<ParagraphSite, Hunk, RefusalReason?> refuse)
    {
        if (paragraph is null || !Fits(edit, paragraph))
            return new PlannedEdit(index, edit, [], RefusalReason.Changed);
        var hunks = WordDiff.Between(edit.Exact, edit.Text!).Select(hunk => hunk with { Start = edit.Start + hunk.Start }).ToImmutableArray();
        var refusal = hunks.Select(hunk => refuse(paragraph, hunk)).FirstOrDefault(reason => reason is not null);
        return new PlannedEdit(index, edit, refusal is null ? hunks : [], refusal);
    }

    /// <summary>Refuses of two edits of one paragraph that overlap the one the request names later.</summary>
    public static IEnumerable<PlannedEdit> WithoutOverlaps(IEnumerable<PlannedEdit> edits)
    {
        PlannedEdit? last = null;
        foreach (var edit in edits.OrderBy(edit => edit.Edit.Start).ThenBy(edit => edit.Edit.Length).ThenBy(edit => edit.Index))
        {
            if (last is null || !Overlap(last, edit))
            {
                if (last is not null)
                    yield return last;
                last = edit;
                continue;
            }
            var (first, second) = last.Index < edit.Index ? (last, edit) : (edit, last);
            yield return second with { Hunks = [], Refusal = second.Refusal ?? RefusalReason.Overlap };
            last = first;
        }
        if (last is not null)
            yield return last;
    }

    private static bool Overlap(PlannedEdit first, PlannedEdit second) =>
        second.Edit.Start < first.End || (second.Edit.Start == first.Edit.Start && second.Edit.Length == first.Edit.Length);

    /// <summary>The paragraph is the one the edit was made for, and says there what the edit quotes.</summary>
    public static bool Fits(Edit edit, ParagraphSite paragraph) =>
        edit.Start >= 0 && edit.Length == edit.Exact.Length && edit.Start <= paragraph.Text.Length
        && paragraph.Text.AsSpan(edit.Start).StartsWith(edit.Exact, StringComparison.Ordinal)
        && edit.Hash == paragraph.Hash;
}
