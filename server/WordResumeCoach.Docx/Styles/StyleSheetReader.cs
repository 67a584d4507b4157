using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Reads the styles part.</summary>
internal static class StyleSheetReader
{
    public static StyleSheet Empty(ListDefinitions lists) => new(new Dictionary<string, StyleDefinition>(), null, default, lists);

    public static StyleSheet Read(PartXml xml, ListDefinitions lists)
    {
        var styles = new Dictionary<string, StyleDefinition>();
        string? defaultParagraphStyle = null;
        var defaults = default(RunFormat);
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "docDefaults")
            {
                defaults = Defaults(xml);
            }
            else if (xml.Word == "style" && xml.Attribute("styleId") is { } id)
            {
                if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
                    defaultParagraphStyle = id;
                styles[id] = Style(xml, id);
            }
        }
        return new StyleSheet(styles, defaultParagraphStyle, defaults, lists);
    }

    private static RunFormat Defaults(PartXml xml)
    {
        var defaults = default(RunFormat);
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word != "rPrDefault")
                continue;
            for (var inner = xml.Children(); inner.Next();)
            {
                if (xml.Word == "rPr")
                    defaults = RunProperties.Read(xml).Format;
            }
        }
        return defaults;
    }

    private static StyleDefinition Style(PartXml xml, string id)
    {
        var style = new StyleDefinition(id, null, null, ParagraphProperties.None, default);
        for (var children = xml.Children(); children.Next();)
        {
            style = xml.Word switch
            {
                "name" => style with { Name = xml.Attribute("val") },
                "basedOn" => style with { BasedOn = xml.Attribute("val") },
                "pPr" => style with { Paragraph = ParagraphProperties.Read(xml) },
                "rPr" => style with { Run = RunProperties.Read(xml).Format },
                _ => style,
            };
        }
        return style;
    }
}
