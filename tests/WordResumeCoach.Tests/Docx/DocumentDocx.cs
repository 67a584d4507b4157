using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Tests.Docx.Making;

namespace WordResumeCoach.Tests.Docx;

/// <summary>
/// Makes a Word file that reads back as a given document: its texts, styles, list levels, bold, capitals, sizes, links, tables
/// (not nested), columns, text boxes, headers, footers and properties. A "List Bullet" is a bullet even where the document
/// forgets its level, and a title or heading without a size has that of its style. The same document gives the same bytes.
/// </summary>
public static class DocumentDocx
{
    public static byte[] Write(Document document)
    {
        var body = new StringBuilder();
        var links = new LinkIds();
        var paragraphs = new ParagraphXml(StyleIds.Of(document), links, document.Outside);
        var sections = new SectionBreaks(document);
        for (var i = 0; i < document.Paragraphs.Length;)
        {
            var run = TableRun(document.Paragraphs, i);
            if (run == 0)
                body.Append(paragraphs.Of(document.Paragraphs[i], sections.EndingWith(i)));
            else
                body.Append(TableXml.Of(document.Paragraphs.AsSpan(i, run), paragraphs, sections));
            i += Math.Max(run, 1);
        }
        body.Append(sections.Last);

        var file = new DocxFile(body.ToString()).Styles(StylesXml.Of(document)).Numbering(NumberingXml.Lists).Settings(SettingsXml.Current);
        foreach (var (target, id) in links.All)
            file.Hyperlink(id, target);
        if (Margin(document, OutsidePart.Header) is { Length: > 0 } header)
            file.Header(SectionBreaks.HeaderId, header);
        if (Margin(document, OutsidePart.Footer) is { Length: > 0 } footer)
            file.Footer(SectionBreaks.FooterId, footer);
        return file.CoreProperties(Properties(document.Properties)).ToBytes();
    }

    private static int TableRun(ImmutableArray<Paragraph> paragraphs, int start)
    {
        var end = start;
        while (end < paragraphs.Length && paragraphs[end].Cell is { } cell && cell.Table == paragraphs[start].Cell!.Table)
            end++;
        return end - start;
    }

    private static string Margin(Document document, OutsidePart part) =>
        string.Concat(document.Outside.Where(text => text.Part == part).Select(text => $"<w:p>{TextXml.Run(text.Text, "")}</w:p>"));

    private static string Properties(DocumentProperties properties)
    {
        var xml = new StringBuilder();
        if (properties.Title is { } title)
            xml.Append(CultureInfo.InvariantCulture, $"<dc:title>{TextXml.Escape(title)}</dc:title>");
        if (properties.Author is { } author)
            xml.Append(CultureInfo.InvariantCulture, $"<dc:creator>{TextXml.Escape(author)}</dc:creator>");
        if (properties.Modified is { } month)
            xml.Append(CultureInfo.InvariantCulture, $"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{month}-01T00:00:00Z</dcterms:modified>");
        return xml.ToString();
    }
}
