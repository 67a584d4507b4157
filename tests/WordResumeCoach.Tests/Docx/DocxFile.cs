using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace WordResumeCoach.Tests.Docx;

/// <summary>
/// Makes a Word file from raw XML, one feature at a time. In what is passed in, the prefixes w, r, mc, wp, a, wps, v, o and m
/// are declared. The same calls give the same bytes.
/// </summary>
public sealed class DocxFile
{
    public const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private static readonly DateTimeOffset Made = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _packageRelations = new();
    private readonly StringBuilder _relations = new();

    /// <param name="body">What stands in <c>w:body</c>.</param>
    /// <param name="mainType">The content type of the main part; a template or macro file has another.</param>
    public DocxFile(string body, string mainType = Main)
    {
        Relate(_packageRelations, "rId1", Office + "officeDocument", "word/document.xml", external: false);
        Part("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>", mainType);
    }

    /// <summary>A file with this body and nothing else.</summary>
    public static byte[] WithBody(string body) => new DocxFile(body).ToBytes();

    /// <summary>A file of plain paragraphs with these texts.</summary>
    public static byte[] WithParagraphs(params string[] texts) =>
        WithBody(string.Concat(texts.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r></w:p>")));

    /// <param name="styles">What stands in <c>w:styles</c>.</param>
    public DocxFile Styles(string styles) => Related("rIdStyles", "styles", "styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    /// <param name="numbering">What stands in <c>w:numbering</c>.</param>
    public DocxFile Numbering(string numbering) =>
        Related("rIdNumbering", "numbering", "numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    /// <param name="settings">What stands in <c>w:settings</c>.</param>
    public DocxFile Settings(string settings) => Related("rIdSettings", "settings", "settings.xml", $"<w:settings {Namespaces}>{settings}</w:settings>");

    public DocxFile Theme(string theme) =>
        Relation("rIdTheme", Office + "theme", "theme/theme1.xml").Part("word/theme/theme1.xml", theme, "application/vnd.openxmlformats-officedocument.theme+xml");

    /// <param name="notes">What stands in <c>w:footnotes</c>.</param>
    public DocxFile Footnotes(string notes) => Related("rIdFootnotes", "footnotes", "footnotes.xml", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    /// <param name="notes">What stands in <c>w:endnotes</c>.</param>
    public DocxFile Endnotes(string notes) => Related("rIdEndnotes", "endnotes", "endnotes.xml", $"<w:endnotes {Namespaces}>{notes}</w:endnotes>");

    /// <param name="comments">What stands in <c>w:comments</c>.</param>
    public DocxFile Comments(string comments) => Related("rIdComments", "comments", "comments.xml", $"<w:comments {Namespaces}>{comments}</w:comments>");

    /// <summary>The relations of another part than the main one.</summary>
    /// <param name="part">Its name under <c>word/</c>.</param>
    public DocxFile RelationOf(string part, string id, string kind, string target)
    {
        var relations = new StringBuilder();
        Relate(relations, id, Office + kind, target, external: true);
        _parts.Add(($"word/_rels/{part}.rels", Relations(relations)));
        return this;
    }

    /// <param name="properties">What stands in <c>Properties</c>.</param>
    public DocxFile AppProperties(string properties)
    {
        Relate(_packageRelations, "rIdApp", Office + "extended-properties", "docProps/app.xml", external: false);
        return Part("docProps/app.xml",
            $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">{properties}</Properties>""",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }

    /// <param name="id">What <c>w:headerReference</c> names.</param>
    /// <param name="content">What stands in <c>w:hdr</c>.</param>
    public DocxFile Header(string id, string content) => Related(id, "header", $"{id}.xml", $"<w:hdr {Namespaces}>{content}</w:hdr>");

    /// <param name="id">What <c>w:footerReference</c> names.</param>
    /// <param name="content">What stands in <c>w:ftr</c>.</param>
    public DocxFile Footer(string id, string content) => Related(id, "footer", $"{id}.xml", $"<w:ftr {Namespaces}>{content}</w:ftr>");

    public DocxFile Hyperlink(string id, string target) => Relation(id, Office + "hyperlink", target, external: true);

    /// <param name="properties">What stands in <c>cp:coreProperties</c>; the prefixes dc and dcterms are declared.</param>
    public DocxFile CoreProperties(string properties, string type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")
    {
        Relate(_packageRelations, "rIdCore", type, "docProps/core.xml", external: false);
        return Part("docProps/core.xml",
            $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{properties}</cp:coreProperties>""",
            "application/vnd.openxmlformats-package.core-properties+xml");
    }

    /// <summary>A relation of the main part.</summary>
    public DocxFile Relation(string id, string type, string target, bool external = false)
    {
        Relate(_relations, id, type, target, external);
        return this;
    }

    /// <summary>A relation of the file as a whole.</summary>
    public DocxFile PackageRelation(string id, string type, string target)
    {
        Relate(_packageRelations, id, type, target, external: false);
        return this;
    }

    public DocxFile Part(string name, string content, string contentType) => Part(name, Encoding.UTF8.GetBytes(content), contentType);

    public DocxFile Part(string name, byte[] content, string contentType)
    {
        _parts.Add((name, content));
        _types.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/{name}" ContentType="{contentType}"/>""");
        return this;
    }

    public byte[] ToBytes()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{_types}</Types>"""));
            Write(zip, "_rels/.rels", Relations(_packageRelations));
            Write(zip, "word/_rels/document.xml.rels", Relations(_relations));
            foreach (var (name, content) in _parts)
                Write(zip, name, content);
        }
        return bytes.ToArray();
    }

    private DocxFile Related(string id, string kind, string file, string content)
    {
        Relate(_relations, id, Office + kind, file, external: false);
        return Part("word/" + file, content, $"{Word}{kind}+xml");
    }

    private static void Relate(StringBuilder relations, string id, string type, string target, bool external) =>
        relations.Append(CultureInfo.InvariantCulture,
            $"""<Relationship Id="{id}" Type="{type}" Target="{System.Security.SecurityElement.Escape(target)}"{(external ? " TargetMode=\"External\"" : "")}/>""");

    private static byte[] Relations(StringBuilder relations) => Encoding.UTF8.GetBytes(
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""");

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Made;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
