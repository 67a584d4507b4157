using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>Replaces words: all edits or none.</summary>
internal static class Replacement
{
    public static Revision Apply(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, CancellationToken cancellation)
    {
        EditedText.Require(edits);
        var word = WordFile.Open(file, cancellation);
        if (word.Refusal is { } reason)
            Refuse(edits.Select((edit, index) => new RefusedEdit(index, edit.Ordinal, reason)));

        var xml = word.Markup.Xml;
        var paragraphs = word.Paragraphs(edits.Select(edit => edit.Ordinal), cancellation);
        var planned = Plan(edits, paragraphs, cancellation);
        Refuse(planned.Where(edit => edit.Refusal is not null).Select(edit => new RefusedEdit(edit.Index, edit.Edit.Ordinal, edit.Refusal!.Value)));

        var changes = planned.GroupBy(edit => edit.Edit.Ordinal).OrderBy(group => group.Key)
            .Select(group => Change(paragraphs[group.Key], group)).ToList();
        var edited = Splice.Apply(xml, .., changes.SelectMany(change => ParagraphRewrite.Of(xml, change.Paragraph, change.Hunks)));
        var result = word.Reread(edited, paragraphs.Keys, cancellation);
        // What was written is read again: a paragraph that does not say what was asked for must not leave this house.
        var failed = changes.Where(change => result.GetValueOrDefault(change.Paragraph.Ordinal)?.Text != change.After).Select(change => change.Paragraph.Ordinal).ToHashSet();
        Refuse(planned.Where(edit => failed.Contains(edit.Edit.Ordinal)).Select(edit => new RefusedEdit(edit.Index, edit.Edit.Ordinal, RefusalReason.Changed)));

        return Finish(file, word, edited, changes, result);
    }

    private static List<PlannedEdit> Plan(IReadOnlyList<Edit> edits, IReadOnlyDictionary<int, ParagraphSite> paragraphs, CancellationToken cancellation)
    {
        var planned = new List<PlannedEdit>(edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            planned.Add(PlannedEdit.Of(i, edits[i], paragraphs.GetValueOrDefault(edits[i].Ordinal)));
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

    private static Revision Finish(
        ReadOnlyMemory<byte> file, WordFile word, string edited, List<ChangedParagraph> changes, IReadOnlyDictionary<int, ParagraphSite> result)
    {
        var xml = word.Markup.Xml;
        var bytes = edited == xml ? file.ToArray() : word.With(edited);
        var paragraphs = changes.Where(change => !change.Hunks.IsEmpty).Select(change => new UndoParagraph(
            change.Paragraph.Ordinal,
            xml[change.Paragraph.Element.Start..change.Paragraph.Element.End],
            UndoRecord.Hash(edited[result[change.Paragraph.Ordinal].Element.Start..result[change.Paragraph.Ordinal].Element.End])));
        return new Revision(
            bytes,
            [.. changes.Select(change => new AppliedEdit(change.Paragraph.Ordinal, change.Paragraph.Text, change.After))],
            UndoRecord.Of(word.Main, file.Span, bytes, [.. paragraphs]).ToBytes());
    }

    private static void Refuse(IEnumerable<RefusedEdit> refused)
    {
        if (refused.OrderBy(edit => edit.Index).ToImmutableArray() is { IsEmpty: false } edits)
            throw new EditRefusedException(edits);
    }

    private sealed record ChangedParagraph(ParagraphSite Paragraph, ImmutableArray<Hunk> Hunks, string After);
}
