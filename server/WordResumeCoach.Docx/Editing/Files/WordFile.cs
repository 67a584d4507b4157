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
/// <param name="Package">All of its parts.</param>
/// <param name="Main">The main part.</param>
/// <param name="Markup">The main part's XML.</param>
internal sealed record WordFile(PackageEdit Package, ZipEntry Main, StoredMarkup Markup, HiddenText Hidden, bool IsSigned, bool IsProtected)
{
    /// <summary>The main part's name, as relationships have it.</summary>
    public string Name => PartName.Clean(Main.Name);

    /// <summary>Its relationships.</summary>
    public RelationshipList Relationships => Package.Relationships(Name);

    /// <summary>Why the file as a whole may not be edited; null when it may.</summary>
    public RefusalReason? Refusal => IsSigned ? RefusalReason.Signed : IsProtected ? RefusalReason.Protected : null;

    /// <exception cref="DocumentProblemException">No .docx, damaged, or odd in a way that would make a change a guess.</exception>
    public static WordFile Open(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        FileKind.RequireZip(file.Span);
        try
        {
            var package = new PackageEdit(ZipDirectory.Read(file));
            if (package.Relationships("").First("officeDocument")?.Part is not { } main)
                throw new DocumentProblemException(DocumentProblem.NotADocx);
            var relationships = package.Relationships(PartName.Clean(main.Name));
            var markup = StoredMarkup.Read(package.Read(main));
            var hidden = new HiddenText(Styles(package, relationships, cancellation));
            return new WordFile(package, main, markup, hidden, Signature.IsOn(package), IsProtectedBy(package, relationships));
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

    /// <summary>Puts other XML in the main part.</summary>
    public void Replace(string xml)
    {
        if (xml != Markup.Xml)
            Package.Replace(Main, Markup.Store(xml));
    }

    /// <summary>The file with all its changes.</summary>
    public RewrittenZip Write() => Package.Write(Main);

    private static bool IsProtectedBy(PackageEdit package, RelationshipList relationships)
    {
        if (Content(package, relationships, "settings") is not { } content)
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
    private static StyleSheet Styles(PackageEdit package, RelationshipList relationships, CancellationToken cancellation)
    {
        try
        {
            if (Content(package, relationships, "styles") is { } content)
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

    private static byte[]? Content(PackageEdit package, RelationshipList relationships, string kind) =>
        relationships.First(kind)?.Part is { } part ? package.Read(part) : null;
}
