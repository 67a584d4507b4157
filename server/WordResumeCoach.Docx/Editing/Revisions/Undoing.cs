using System.Collections.Immutable;
using System.Security.Cryptography;
using WordResumeCoach.Docx.Editing.Comments;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;
using WordResumeCoach.Docx.Editing.Zip;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>Takes a revision back: the whole file when it is what the revision made, else its paragraphs and comments alone.</summary>
internal static class Undoing
{
    public static byte[] Apply(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> undo, CancellationToken cancellation)
    {
        var record = UndoFormat.Read(undo);
        if (SHA256.HashData(file.Span).AsSpan().SequenceEqual(record.Result))
            return Whole(file, record);
        return record.IsWhole ? throw new EditRefusedException([RefusedEdit.Whole(RefusalReason.Changed)]) : Paragraphs(file, record, cancellation);
    }

    private static byte[] Whole(ReadOnlyMemory<byte> file, UndoRecord record)
    {
        var original = Stretch.Join(record.Back, file.Span);
        return SHA256.HashData(original).AsSpan().SequenceEqual(record.Original) ? original : throw new InvalidDataException();
    }

    private static byte[] Paragraphs(ReadOnlyMemory<byte> file, UndoRecord record, CancellationToken cancellation)
    {
        var word = WordFile.Open(file, cancellation);
        if (word.Refusal is { } reason)
            Refuse(record, _ => reason);
        var wanted = record.Paragraphs.Select(paragraph => paragraph.Ordinal).ToHashSet();
        if (wanted.Count != record.Paragraphs.Length)
            throw new InvalidDataException();

        var xml = word.Markup.Xml;
        var found = word.Paragraphs(wanted, cancellation);
        Refuse(record, paragraph => Stored(xml, found, paragraph) is { } stored && UndoRecord.Hash(stored).AsSpan().SequenceEqual(paragraph.AfterHash)
            ? null
            : RefusalReason.Changed);

        var restored = Splice.Apply(xml, .., record.Paragraphs.Select(paragraph => (paragraph.Before, found[paragraph.Ordinal].Element))
            .Select(pair => new Splice(pair.Element.Start, pair.Element.End, pair.Before)));
        // The old XML may name what the file no longer declares, and the record may be anyone's: what stands there now must be those paragraphs.
        var result = word.Reread(restored, wanted, cancellation);
        Refuse(record, paragraph => Stored(restored, result, paragraph) == paragraph.Before ? null : RefusalReason.Changed);
        word.Replace(restored);
        CommentList.Remove(word, record.Comments);
        return word.Write().File;
    }

    private static string? Stored(string xml, IReadOnlyDictionary<int, ParagraphSite> found, UndoParagraph paragraph) =>
        found.TryGetValue(paragraph.Ordinal, out var site) ? xml[site.Element.Start..site.Element.End] : null;

    private static void Refuse(UndoRecord record, Func<UndoParagraph, RefusalReason?> judge)
    {
        var refused = record.Paragraphs
            .Select((paragraph, index) => judge(paragraph) is { } reason ? new RefusedEdit(index, paragraph.Ordinal, reason) : null)
            .OfType<RefusedEdit>().ToImmutableArray();
        if (!refused.IsEmpty)
            throw new EditRefusedException(refused);
    }
}
