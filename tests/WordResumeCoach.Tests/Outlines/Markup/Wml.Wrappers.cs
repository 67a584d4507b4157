using WordResumeCoach.Tests.Docx.Making;

namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>What Word wraps around paragraphs and runs, and what it keeps of changes.</summary>
internal static partial class Wml
{
    private const string Author = "w:id=\"1\" w:author=\"Pat Reviewer\" w:date=\"2026-10-01T09:00:00Z\"";

    /// <summary>A content control around blocks: paragraphs in a body, rows in a table, cells in a row.</summary>
    public static Block ControlAround(params ReadOnlySpan<Block> content) => new($"<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{All(content)}</w:sdtContent></w:sdt>");

    public static Inline Control(Inline content) => new($"<w:sdt><w:sdtPr><w:id w:val=\"8\"/></w:sdtPr><w:sdtContent>{content.Xml}</w:sdtContent></w:sdt>");

    /// <summary>A content control that still shows what it asks for.</summary>
    public static Inline Placeholder(string asks) => new(
        $"<w:sdt><w:sdtPr><w:id w:val=\"9\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{TextXml.Run(asks, "<w:color w:val=\"808080\"/>")}</w:sdtContent></w:sdt>");

    public static Block CustomXml(params ReadOnlySpan<Block> content) => new($"<w:customXml w:uri=\"urn:example\" w:element=\"job\">{All(content)}</w:customXml>");

    public static Inline SmartTag(Inline content) => new($"<w:smartTag w:uri=\"urn:example\" w:element=\"place\">{content.Xml}</w:smartTag>");

    /// <summary>Content for readers that know the newer kind of shape, and other content for those that do not.</summary>
    public static Inline Alternate(Inline choice, Inline fallback) => new(
        $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{choice.Xml}</mc:Choice><mc:Fallback>{fallback.Xml}</mc:Fallback></mc:AlternateContent>");

    public static Block AlternateBlocks(Block choice, Block fallback) => new(
        $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{choice.Xml}</mc:Choice><mc:Fallback>{fallback.Xml}</mc:Fallback></mc:AlternateContent>");

    public static Inline Inserted(Inline content) => new($"<w:ins {Author}>{content.Xml}</w:ins>");

    public static Inline Deleted(string text) => new($"<w:del {Author}><w:r><w:delText xml:space=\"preserve\">{TextXml.Escape(text)}</w:delText></w:r></w:del>");

    public static Inline MovedHere(Inline content) => new($"<w:moveTo {Author}>{content.Xml}</w:moveTo>");

    public static Inline MovedAway(string text) => new($"<w:moveFrom {Author}>{TextXml.Run(text, "")}</w:moveFrom>");

    public static Inline Hidden(string text) => Run(text, "<w:vanish/>");

    public static Inline FootnoteMark(int id) => new($"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");

    public static Inline Comment(int id) => new($"<w:r><w:commentReference w:id=\"{id}\"/></w:r>");
}
