using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing.Comments;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Runs;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>Makes each edit a comment on its words: all of them or none.</summary>
internal static class Commenting
{
    public static Revision Apply(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, DateTime date, SignedFile whenSigned, CancellationToken cancellation)
    {
        EditedText.Require(edits, edit => edit.Text is { Length: > 0 } || edit.Comment is { Length: > 0 });
        var draft = new Draft(file, edits, whenSigned, cancellation);
        var planned = edits.Select((edit, index) => Plan(index, edit, draft.Paragraphs.GetValueOrDefault(edit.Ordinal))).ToList();
        Draft.Refuse(planned.Where(comment => comment.Refusal is not null).Select(comment => new RefusedEdit(comment.Index, comment.Edit.Ordinal, comment.Refusal!.Value)));

        var ids = draft.AnnotationIds();
        var numbered = planned.Select(comment => (comment.Edit, comment.Start, comment.End, Id: ids.Next())).ToList();
        var xml = new CommentXml(CommentStyles.Of(draft.Word), date);
        var splices = numbered.GroupBy(comment => comment.Edit.Ordinal).SelectMany(group =>
        {
            var paragraph = draft.Paragraphs[group.Key];
            var names = draft.Names(paragraph);
            var runs = new RunMarkup(draft.Word.Markup.Xml, paragraph, draft.Marks(paragraph, date, ids));
            foreach (var (edit, start, end, id) in group.OrderBy(comment => comment.Edit.Start).ThenBy(comment => comment.Edit.Length))
            {
                // Between two characters both marks stand in one place, and in this order.
                if (edit.Length == 0)
                {
                    start!.PlaceStart(runs, CommentXml.RangeStart(names, id) + xml.RangeEnd(names, id));
                    continue;
                }
                start!.PlaceStart(runs, CommentXml.RangeStart(names, id));
                end!.PlaceEnd(runs, xml.RangeEnd(names, id));
            }
            return runs.Splices();
        }).ToList();

        var comments = ImmutableArray<UndoComment>.Empty;
        if (numbered.Count > 0)
        {
            CommentList.Append(draft.Word, draft.IsStrict, names =>
            {
                var written = numbered.Select(comment => (comment.Id, Xml: xml.Comment(names, comment.Id, Lines(comment.Edit)))).ToList();
                comments = [.. written.Select(comment => new UndoComment(comment.Id, UndoRecord.Hash(comment.Xml)))];
                return written.Select(comment => comment.Xml);
            });
        }
        return draft.Finish(
            splices,
            [.. numbered.Select(comment => comment.Edit.Ordinal).Distinct().Order().Select(ordinal => Unchanged(draft.Paragraphs[ordinal]))],
            comments);
    }

    private static AppliedEdit Unchanged(ParagraphSite paragraph) => new(paragraph.Ordinal, paragraph.Text, paragraph.Text);

    private static IEnumerable<string> Lines(Edit edit) => [.. EditedText.CommentLines(edit), .. edit.Text is { Length: > 0 } text ? [text] : Array.Empty<string>()];

    private static PlannedComment Plan(int index, Edit edit, ParagraphSite? paragraph)
    {
        if (paragraph is null || !PlannedEdit.Fits(edit, paragraph))
            return new PlannedComment(index, edit, null, null, RefusalReason.Changed);
        var end = edit.Start + edit.Length;
        var first = CommentAnchor.Start(paragraph, edit.Start);
        var last = edit.Length == 0 ? first : CommentAnchor.End(paragraph, end);
        RefusalReason? refusal = first is null ? CommentAnchor.Refusal(paragraph, edit.Start) : last is null ? CommentAnchor.Refusal(paragraph, end) : null;
        return new PlannedComment(index, edit, first, last, refusal);
    }

    private sealed record PlannedComment(int Index, Edit Edit, CommentAnchor? Start, CommentAnchor? End, RefusalReason? Refusal);
}
