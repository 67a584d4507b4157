using System.Collections.Immutable;
using System.Security.Cryptography;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Revisions;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>Makes a copy to give away.</summary>
internal sealed class CleanCopy
{
    // In the order in which they are cleaned: settings come after whatever may show a variable.
    private static readonly string[] WordParts =
        ["header", "footer", "footnotes", "endnotes", "glossaryDocument", "styles", "stylesWithEffects", "numbering", "settings"];

    private static readonly Dictionary<string, RemovedThing> MainGoes = new(StringComparer.Ordinal)
    {
        ["comments"] = RemovedThing.Comment,
        ["commentsExtended"] = RemovedThing.Comment,
        ["commentsIds"] = RemovedThing.Comment,
        ["commentsExtensible"] = RemovedThing.Comment,
        ["documenttasks"] = RemovedThing.Comment,
        ["people"] = RemovedThing.People,
        ["printerSettings"] = RemovedThing.Environment,
        ["attachedTemplate"] = RemovedThing.Environment,
    };

    private static readonly Dictionary<string, RemovedThing> PackageGoes = new(StringComparer.Ordinal)
    {
        ["thumbnail"] = RemovedThing.Thumbnail,
        ["custom-properties"] = RemovedThing.Property,
        ["classificationlabels"] = RemovedThing.Environment,
        ["webextensiontaskpanes"] = RemovedThing.AddInSettings,
    };

    private readonly WordFile _word;
    private readonly CancellationToken _cancellation;
    private readonly CleanTally _tally = new();
    private readonly PropertyUse _use = new();
    private readonly HashSet<ZipEntry> _seen = new(ReferenceEqualityComparer.Instance);

    private CleanCopy(WordFile word, CancellationToken cancellation)
    {
        _word = word;
        _cancellation = cancellation;
    }

    public static Revision Make(ReadOnlyMemory<byte> file, SignedFile whenSigned, CancellationToken cancellation)
    {
        var word = WordFile.Open(file, cancellation);
        ImmutableArray<Removal> signature = [];
        if (word.IsSigned && whenSigned == SignedFile.DropSignature)
        {
            signature = Signature.Drop(word.Package);
            word = word with { IsSigned = false };
        }
        if (word.Refusal is { } reason)
            throw new EditRefusedException([RefusedEdit.Whole(reason)]);

        var copy = new CleanCopy(word, cancellation);
        var parts = copy.Parts(word.Main).ToList();
        copy.Clean(parts);
        copy.CleanProperties();
        copy.DropParts("", PackageGoes);
        foreach (var part in parts)
            copy.DropParts(PartName.Clean(part.Name), MainGoes);
        var written = word.Write();
        var undo = new UndoRecord(SHA256.HashData(file.Span), SHA256.HashData(written.File), written.Back, IsWhole: true, [], []);
        return new Revision(written.File, [], [.. signature, .. copy._tally.All], undo.ToBytes());
    }

    /// <summary>A part of WordprocessingML and all that belong to it.</summary>
    private IEnumerable<ZipEntry> Parts(ZipEntry part)
    {
        if (!_seen.Add(part))
            return [];
        var items = _word.Package.Relationships(PartName.Clean(part.Name)).Items;
        return
        [
            part,
            .. items.Where(item => item.Part is not null && WordParts.Contains(item.Kind)).OrderBy(item => Array.IndexOf(WordParts, item.Kind)).SelectMany(item => Parts(item.Part!)),
        ];
    }

    private void Clean(List<ZipEntry> parts)
    {
        foreach (var part in parts)
        {
            if (Markup(part) is { } markup)
                _use.Read(markup.Xml);
        }
        foreach (var part in parts)
        {
            if (Markup(part) is not { } markup)
                continue;
            _tally.Begin(PartName.Clean(part.Name));
            Store(part, markup, CleanMarkup.Of(markup.Xml, _word.Hidden, _tally, _use, _cancellation));
        }
    }

    private void CleanProperties()
    {
        foreach (var item in _word.Package.Relationships("").Items)
        {
            if (item is not { Kind: "core-properties" or "extended-properties", Part: { } part } || Markup(part) is not { } markup)
                continue;
            _tally.Begin(PartName.Clean(part.Name));
            Store(part, markup, FileProperties.Without(markup.Xml, _use, _tally));
        }
    }

    private void DropParts(string source, Dictionary<string, RemovedThing> kinds)
    {
        foreach (var group in _word.Package.Relationships(source).Items.Where(item => kinds.ContainsKey(item.Kind)).GroupBy(item => item.Kind))
        {
            if (group.Key == "custom-properties" && _use.Custom)
                continue;
            var counts = group.Where(item => item.Part is not null).ToLookup(item => PartName.Clean(item.Part!.Name), item => Count(item), StringComparer.OrdinalIgnoreCase);
            _word.Package.Drop(source, group);
            foreach (var gone in _word.Package.Sweep([]))
            {
                _tally.Begin(gone);
                _tally.Add(kinds[group.Key], counts[gone].DefaultIfEmpty(1).Max());
            }
        }
    }

    // Of comments, people and properties there are as many as the part lists; other parts are one thing each.
    private int Count(Relationship item)
    {
        if (item.Kind is not ("comments" or "people" or "custom-properties") || Markup(item.Part!) is not { } markup)
            return 1;
        var (count, scanner) = (0, new MarkupScanner(markup.Xml));
        while (scanner.Read())
            count += scanner is { IsElement: true, Depth: 2 } ? 1 : 0;
        return count;
    }

    // A part that cannot be read is not shown by Word either, and stays as it is; of one that is there twice, one may be read.
    private StoredMarkup? Markup(ZipEntry part)
    {
        try
        {
            return StoredMarkup.Read(_word.Package.Read(part));
        }
        catch (DocumentProblemException) when (part != _word.Main && !_word.Package.Directory.IsAmbiguous(part))
        {
            return null;
        }
    }

    private void Store(ZipEntry part, StoredMarkup markup, string clean)
    {
        if (clean == markup.Xml)
            return;
        try
        {
            StoredMarkup.RequireWellFormed(clean);
        }
        catch (System.Xml.XmlException odd)
        {
            // Names that were declared on what is gone: too odd to be cleaned without a guess.
            throw new DocumentProblemException(DocumentProblem.Damaged, odd);
        }
        _word.Package.Replace(part, markup.Store(clean));
    }
}
