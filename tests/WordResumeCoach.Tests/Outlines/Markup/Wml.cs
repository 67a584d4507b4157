using System.Globalization;
using WordResumeCoach.Tests.Docx.Making;

namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>Words for Word's markup: paragraphs and runs.</summary>
internal static partial class Wml
{
    public static Block P(params ReadOnlySpan<Inline> content) => Set("", content);

    /// <param name="properties">What stands in <c>w:pPr</c>.</param>
    public static Block Set(string properties, params ReadOnlySpan<Inline> content) =>
        new($"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{All(content)}</w:p>");

    /// <param name="style">The id of a style that every made file has: Title, Subtitle, Heading1 to Heading3, ListBullet, ListBullet2, ListNumber.</param>
    public static Block Styled(string style, params ReadOnlySpan<Inline> content) => Set($"<w:pStyle w:val=\"{style}\"/>", content);

    /// <summary>A bullet by direct numbering.</summary>
    public static Block Item(params ReadOnlySpan<Inline> content) => Item(0, content);

    public static Block Item(int level, params ReadOnlySpan<Inline> content) => Set($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>", content);

    /// <summary>A paragraph in a frame beside the text.</summary>
    public static Block Framed(params ReadOnlySpan<Inline> content) =>
        Set("<w:framePr w:w=\"3000\" w:hSpace=\"180\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"right\" w:y=\"1\"/>", content);

    public static Block Empty => P();

    /// <summary>An empty paragraph that closes a section of this many columns.</summary>
    public static Block EndColumns(int columns) => Set($"<w:sectPr><w:type w:val=\"continuous\"/>{Paper}<w:cols w:num=\"{columns}\" w:space=\"500\"/></w:sectPr>");

    /// <summary>Closes the body.</summary>
    /// <param name="references">Header and footer references.</param>
    public static Block EndBody(string references = "", int columns = 1) => new($"<w:sectPr>{references}<w:type w:val=\"continuous\"/>{Paper}<w:cols w:num=\"{columns}\" w:space=\"500\"/></w:sectPr>");

    public static string HeaderReference(string id) => $"<w:headerReference w:type=\"default\" r:id=\"{id}\"/>";

    public static string FooterReference(string id) => $"<w:footerReference w:type=\"default\" r:id=\"{id}\"/>";

    public static Inline Bold(string text) => Run(text, "<w:b/>");

    public static Inline Italic(string text) => Run(text, "<w:i/>");

    /// <param name="points">In points.</param>
    public static Inline Sized(double points, string text) => Run(text, string.Create(CultureInfo.InvariantCulture, $"<w:sz w:val=\"{points * 2}\"/>"));

    public static Inline BoldSized(double points, string text) => Run(text, string.Create(CultureInfo.InvariantCulture, $"<w:b/><w:sz w:val=\"{points * 2}\"/>"));

    public static Inline Run(string text, string properties) => new(TextXml.Run(text, properties));

    public static Inline ColumnBreak => new("<w:r><w:br w:type=\"column\"/></w:r>");

    /// <param name="code">The character in the font, hexadecimal.</param>
    public static Inline Symbol(string font, string code) => new($"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>");

    /// <param name="id">Of a relation of the file.</param>
    public static Inline Link(string id, string text) => new($"<w:hyperlink r:id=\"{id}\">{TextXml.Run(text, "<w:rStyle w:val=\"Hyperlink\"/>")}</w:hyperlink>");

    /// <summary>A field whose code is never shown.</summary>
    public static Inline Field(string code, Inline result) => new(
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {TextXml.Escape(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result.Xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>""");

    public static Inline FieldLink(string target, string text) => Field($"HYPERLINK \"{target}\"", text);

    private const string Paper =
        """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1134" w:bottom="1000" w:left="1134" w:header="500" w:footer="500" w:gutter="0"/>""";

    private static string All(ReadOnlySpan<Inline> content)
    {
        var xml = "";
        foreach (var inline in content)
            xml += inline.Xml;
        return xml;
    }
}
