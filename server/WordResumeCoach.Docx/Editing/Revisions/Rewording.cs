using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Tracking;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>Changes words, as they are or as tracked changes: all edits or none.</summary>
internal static class Rewording
{
    public static Revision Replace(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, SignedFile whenSigned, CancellationToken cancellation) =>
        Apply(new Draft(file, Required(edits), whenSigned, cancellation), HunkGuard.Refuse, _ => ParagraphRewrite.Of);

    public static Revision Track(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, DateTime date, SignedFile whenSigned, CancellationToken cancellation) =>
        Apply(
            new Draft(file, Required(edits), whenSigned, cancellation),
            (paragraph, hunk) => HunkGuard.Refuse(paragraph, hunk) ?? TrackedRewrite.Refuse(paragraph, hunk),
            draft =>
            {
                var ids = draft.AnnotationIds();
                return (xml, paragraph, hunks) => TrackedRewrite.Of(xml, paragraph, hunks, draft.Marks(paragraph, date, ids));
            });

    private static Revision Apply(Draft draft, Func<ParagraphSite, Hunk, RefusalReason?> refuse, Func<Draft, Rewrite> rewriting)
    {
        var planned = Plan(draft, refuse);
        Draft.Refuse(planned.Where(edit => edit.Refusal is not null).Select(edit => new RefusedEdit(edit.Index, edit.Edit.Ordinal, edit.Refusal!.Value)));

        var changes = planned.GroupBy(edit => edit.Edit.Ordinal).OrderBy(group => group.Key).Select(group => Change(draft.Paragraphs[group.Key], group)).ToList();
        var xml = draft.Word.Markup.Xml;
        var rewrite = rewriting(draft);
        return draft.Finish(
            changes.Where(change => !change.Hunks.IsEmpty).SelectMany(change => rewrite(xml, change.Paragraph, change.Hunks)),
            [.. changes.Select(change => new AppliedEdit(change.Paragraph.Ordinal, change.Paragraph.Text, change.After))],
            []);
    }

    private static List<PlannedEdit> Plan(Draft draft, Func<ParagraphSite, Hunk, RefusalReason?> refuse)
    {
        var planned = new List<PlannedEdit>(draft.Edits.Count);
        for (var i = 0; i < draft.Edits.Count; i++)
        {
            draft.Cancellation.ThrowIfCancellationRequested();
            planned.Add(PlannedEdit.Of(i, draft.Edits[i], draft.Paragraphs.GetValueOrDefault(draft.Edits[i].Ordinal), refuse));
        }
        var sound = planned.Where(edit => edit.Refusal != RefusalReason.Changed).GroupBy(edit => edit.Edit.Ordinal).SelectMany(PlannedEdit.WithoutOverlaps);
        return [.. planned.Where(edit => edit.Refusal == RefusalReason.Changed).Concat(sound)];
    }

    private static ChangedParagraph Change(ParagraphSite paragraph, IEnumerable<PlannedEdit> edits)
    {
        // An insertion where another edit starts comes before it, hence the length.
        var hunks = edits.OrderBy(edit => edit.Edit.Start).ThenBy(edit => edit.Edit.Length).SelectMany(edit => edit.Hunks).ToImmutableArray();
        return new ChangedParagraph(paragraph, hunks, Splice.Apply(paragraph.Text, .., hunks.Select(hunk => new Splice(hunk.Start, hunk.End, hunk.Text))));
    }

    private static IReadOnlyList<Edit> Required(IReadOnlyList<Edit> edits)
    {
        EditedText.Require(edits, edit => edit is { Text: not null, Comment: null });
        return edits;
    }

    /// <summary>What hunks, none of them refused, do to a paragraph's stored XML.</summary>
    private delegate IEnumerable<Splice> Rewrite(string xml, ParagraphSite paragraph, IEnumerable<Hunk> hunks);

    private sealed record ChangedParagraph(ParagraphSite Paragraph, ImmutableArray<Hunk> Hunks, string After);
}
