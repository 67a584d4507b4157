using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>Paragraphs as XML.</summary>
internal sealed class ParagraphXml(ImmutableDictionary<string, string> styles, LinkIds links, ImmutableArray<OutsideText> outside)
{
    /// <param name="section">The <c>w:sectPr</c> of the section that ends here, or "".</param>
    public string Of(Paragraph paragraph, string section = "") =>
        $"<w:p>{Properties(paragraph, section)}{Content(paragraph)}{TextBoxXml.Of(outside, paragraph.Ordinal, this)}</w:p>";

    private string Properties(Paragraph paragraph, string section)
    {
        var properties = new StringBuilder();
        if (paragraph.Style is { } style)
            properties.Append(CultureInfo.InvariantCulture, $"<w:pStyle w:val=\"{styles[style]}\"/>");
        if (paragraph.ListLevel is { } level && level != StyleLevel(paragraph.Style))
            properties.Append(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{(paragraph.Style == "List Number" ? 2 : 1)}\"/></w:numPr>");
        if (paragraph.OutlineLevel is { } outline && !IsHeading(paragraph.Style))
            properties.Append(CultureInfo.InvariantCulture, $"<w:outlineLvl w:val=\"{outline}\"/>");
        properties.Append(section);
        return properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>";
    }

    private string Content(Paragraph paragraph)
    {
        var look = Look(paragraph);
        var content = new StringBuilder();
        var at = 0;
        foreach (var link in paragraph.Links)
        {
            content.Append(TextXml.Run(paragraph.Text[at..link.Start], look));
            at = link.Start + link.Length;
            content.Append(Opening(link)).Append(TextXml.Run(paragraph.Text[link.Start..at], "<w:rStyle w:val=\"Hyperlink\"/>" + look)).Append("</w:hyperlink>");
        }
        return content.Append(TextXml.Run(paragraph.Text[at..], look)).ToString();
    }

    private string Opening(Link link) => link.Target.StartsWith('#')
        ? $"<w:hyperlink w:anchor=\"{TextXml.Escape(link.Target[1..])}\">"
        : $"<w:hyperlink r:id=\"{links.Of(link.Target)}\">";

    private static string Look(Paragraph paragraph)
    {
        var look = new StringBuilder();
        if (paragraph.Bold)
            look.Append("<w:b/>");
        if (paragraph.Capitals && paragraph.Text.Any(char.IsLower))
            look.Append("<w:caps/>");
        if (paragraph.Wide)
            look.Append("<w:spacing w:val=\"40\"/>");
        if (paragraph.FontSize is { } size)
            look.Append(CultureInfo.InvariantCulture, $"<w:sz w:val=\"{size * 2}\"/>");
        return look.ToString();
    }

    private static int? StyleLevel(string? style) => style switch
    {
        "List Bullet" or "List Number" => 0,
        "List Bullet 2" => 1,
        _ => null,
    };

    private static bool IsHeading(string? style) => style is "Heading 1" or "Heading 2" or "Heading 3";
}
