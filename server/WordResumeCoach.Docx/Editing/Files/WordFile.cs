using System.Collections.Immutable;
using System.Xml;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>A .docx opened for editing: its main part as stored, and what the rest of the file has to say about edits.</summary>
/// <param name="Main">Where the main part stands in the zip.</param>
/// <param name="Markup">The main part's XML.</param>
/// <param name="Refusal">Why the file as a whole may not be edited; null when it may.</param>
internal sealed record WordFile(ZipSlot Main, StoredMarkup Markup, HiddenText Hidden, RefusalReason? Refusal)
{
    private const string SignatureFolder = "_xmlsignatures/";

    /// <exception cref="DocumentProblemException">No .docx, damaged, or odd in a way that would make a change a guess.</exception>
    public static WordFile Open(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        FileKind.RequireZip(file.Span);
        try
        {
            var directory = ZipDirectory.Read(file);
            var package = Relationship.Of(directory, "");
            if (package.FirstOrDefault(relationship => relationship.Kind == "officeDocument")?.Part is not { } main)
                throw new DocumentProblemException(DocumentProblem.NotADocx);
            var slot = ZipSlot.Of(directory, main);
            var relationships = Relationship.Of(directory, PartName.Clean(main.Name));
            var markup = StoredMarkup.Read(ZipContent.Unpack(slot));
            var refusal = IsSigned(directory, package) ? RefusalReason.Signed
                : IsProtected(directory, relationships) ? RefusalReason.Protected
                : (RefusalReason?)null;
            return new WordFile(slot, markup, new HiddenText(Styles(directory, relationships, cancellation)), refusal);
        }
        catch (XmlException cause)
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, cause);
        }
    }

    /// <summary>The wanted paragraphs that exist, by ordinal.</summary>
    public IReadOnlyDictionary<int, ParagraphSite> Paragraphs(IEnumerable<int> wanted, CancellationToken cancellation) =>
        BodyReader.Read(Markup.Xml, Hidden, wanted.ToHashSet(), cancellation);

    /// <summary>The wanted paragraphs of the XML as it will be; none at all if that is no sound XML.</summary>
    public IReadOnlyDictionary<int, ParagraphSite> Reread(string xml, IEnumerable<int> wanted, CancellationToken cancellation)
    {
        try
        {
            StoredMarkup.RequireWellFormed(xml);
        }
        catch (XmlException)
        {
            return ImmutableDictionary<int, ParagraphSite>.Empty;
        }
        return BodyReader.Read(xml, Hidden, wanted.ToHashSet(), cancellation);
    }

    /// <summary>The file with other XML in its main part.</summary>
    public byte[] With(string xml) => ZipSplice.Content(Main, Markup.Store(xml));

    // An origin without signatures is counted too: whether it matters is for Word to say.
    private static bool IsSigned(ZipDirectory directory, ImmutableArray<Relationship> package) =>
        package.Any(relationship => relationship.Kind == "origin")
        || directory.Entries.Any(entry => PartName.Clean(entry.Name).StartsWith(SignatureFolder, StringComparison.OrdinalIgnoreCase));

    private static bool IsProtected(ZipDirectory directory, ImmutableArray<Relationship> relationships)
    {
        if (Content(directory, relationships, "settings") is not { } content)
            return false;
        using var xml = new PartXml(new Part(() => new MemoryStream(content)), new NameTable(), CancellationToken.None);
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "documentProtection" && xml.Attribute("edit") is not (null or "none")
                && xml.Attribute("enforcement") is { } enforced && OnOff.IsOn(enforced))
                return true;
        }
        return false;
    }

    // Styles that cannot be read hide nothing, for the reader too.
    private static StyleSheet Styles(ZipDirectory directory, ImmutableArray<Relationship> relationships, CancellationToken cancellation)
    {
        try
        {
            if (Content(directory, relationships, "styles") is { } content)
            {
                using var xml = new PartXml(new Part(() => new MemoryStream(content)), new NameTable(), cancellation);
                return StyleSheetReader.Read(xml, ListDefinitions.None);
            }
        }
        catch (Exception damage) when (damage is XmlException or DocumentProblemException)
        {
        }
        return StyleSheetReader.Empty(ListDefinitions.None);
    }

    private static byte[]? Content(ZipDirectory directory, ImmutableArray<Relationship> relationships, string kind) =>
        relationships.FirstOrDefault(relationship => relationship.Kind == kind)?.Part is { } part ? ZipContent.Unpack(ZipSlot.Of(directory, part)) : null;
}
