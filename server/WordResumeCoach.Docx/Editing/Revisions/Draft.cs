using System.Collections.Immutable;
using System.Security.Cryptography;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Runs;
using WordResumeCoach.Docx.Editing.Words;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>A file under edits, from what was sent to what goes back.</summary>
internal sealed class Draft
{
    private static readonly string[] Stories = ["comments", "header", "footer", "footnotes", "endnotes"];

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ImmutableArray<Removal> _removed = [];
    private string? _address;

    /// <exception cref="EditRefusedException">The file as a whole may not be edited.</exception>
    public Draft(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, SignedFile whenSigned, CancellationToken cancellation)
    {
        _file = file;
        Edits = edits;
        Cancellation = cancellation;
        Word = WordFile.Open(file, cancellation);
        if (Word.IsSigned && whenSigned == SignedFile.DropSignature)
        {
            _removed = Signature.Drop(Word.Package);
            Word = Word with { IsSigned = false };
        }
        if (Word.Refusal is { } reason)
            Refuse(edits.Select((edit, index) => new RefusedEdit(index, edit.Ordinal, reason)));
        Paragraphs = Word.Paragraphs(edits.Select(edit => edit.Ordinal), cancellation);
    }

    public WordFile Word { get; }

    public IReadOnlyList<Edit> Edits { get; }

    public CancellationToken Cancellation { get; }

    private string Address => _address ??= RootElement.Address(Word.Markup.Xml);

    /// <summary>Those of them that the edits name and that exist, by ordinal.</summary>
    public IReadOnlyDictionary<int, ParagraphSite> Paragraphs { get; }

    /// <summary>Ids that nothing in the body, its margins, notes and comments has.</summary>
    public AnnotationIds AnnotationIds()
    {
        var ids = new AnnotationIds();
        ids.Read(Word.Markup.Xml);
        foreach (var part in Word.Relationships.Items.Where(item => Stories.Contains(item.Kind)).Select(item => item.Part).OfType<ZipEntry>().Distinct())
            ids.Read(StoredMarkup.Read(Word.Package.Read(part)).Xml);
        return ids;
    }

    /// <summary>Tracked changes as this paragraph spells them.</summary>
    public TrackedMarks Marks(ParagraphSite paragraph, DateTime date, AnnotationIds ids) => new(Names(paragraph), date, ids);

    public WordNames Names(ParagraphSite paragraph) => new(paragraph.Element.Prefix, Address);

    public bool IsStrict => Address == Namespaces.StrictWord;

    public static void Refuse(IEnumerable<RefusedEdit> refused)
    {
        if (refused.OrderBy(edit => edit.Index).ToImmutableArray() is { IsEmpty: false } edits)
            throw new EditRefusedException(edits);
    }

    /// <summary>The edited file, once it was read again: a paragraph that does not say what was asked for must not leave this house.</summary>
    /// <param name="applied">What each paragraph says before and after.</param>
    public Revision Finish(IEnumerable<Splice> splices, ImmutableArray<AppliedEdit> applied, ImmutableArray<UndoComment> comments)
    {
        var xml = Word.Markup.Xml;
        var edited = Splice.Apply(xml, .., splices);
        var result = Word.Reread(edited, Paragraphs.Keys, Cancellation);
        var failed = applied.Where(change => result.GetValueOrDefault(change.Ordinal)?.Text != change.After).Select(change => change.Ordinal).ToHashSet();
        Refuse(Edits.Index().Where(edit => failed.Contains(edit.Item.Ordinal)).Select(edit => new RefusedEdit(edit.Index, edit.Item.Ordinal, RefusalReason.Changed)));

        Word.Replace(edited);
        var written = Word.Write();
        var paragraphs = applied.Select(change => Undo(xml, edited, Paragraphs[change.Ordinal].Element, result[change.Ordinal])).OfType<UndoParagraph>();
        var undo = new UndoRecord(SHA256.HashData(_file.Span), SHA256.HashData(written.File), written.Back, IsWhole: false, [.. paragraphs], comments);
        return new Revision(written.File, applied, _removed, undo.ToBytes());
    }

    private static UndoParagraph? Undo(string xml, string edited, Element before, ParagraphSite after)
    {
        var (old, now) = (xml[before.Start..before.End], edited[after.Element.Start..after.Element.End]);
        return old == now ? null : new UndoParagraph(after.Ordinal, old, UndoRecord.Hash(now));
    }
}
