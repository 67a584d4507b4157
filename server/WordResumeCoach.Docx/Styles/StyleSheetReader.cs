using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Reads the styles part.</summary>
internal static class StyleSheetReader
{
    public static StyleSheet Empty(ListDefinitions lists) => new(new Dictionary<string, StyleDefinition>(), null, default, lists);

    /// <param name="theme">Whose fonts and colours the styles name; null when they do not matter.</param>
    public static StyleSheet Read(PartXml xml, ListDefinitions lists, Theme? theme = null)
    {
        theme ??= Theme.None;
        var styles = new Dictionary<string, StyleDefinition>();
        string? defaultParagraphStyle = null;
        var defaults = default(RunFormat);
        var paragraphDefaults = default(ParagraphFormat);
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "docDefaults")
            {
                Defaults(xml, theme, ref defaults, ref paragraphDefaults);
            }
            else if (xml.Word == "style" && xml.Attribute("styleId") is { } id)
            {
                if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
                    defaultParagraphStyle = id;
                styles[id] = Style(xml, theme, id);
            }
        }
        return new StyleSheet(styles, defaultParagraphStyle, defaults, lists) { ParagraphDefaults = paragraphDefaults };
    }

    private static void Defaults(PartXml xml, Theme theme, ref RunFormat run, ref ParagraphFormat paragraph)
    {
        for (var children = xml.Children(); children.Next();)
        {
            for (var inner = xml.Children(); inner.Next();)
            {
                if (xml.Word == "rPr")
                    run = RunProperties.Read(xml, theme).Format;
                else if (xml.Word == "pPr")
                    paragraph = ParagraphProperties.Read(xml, theme).Format;
            }
        }
    }

    private static StyleDefinition Style(PartXml xml, Theme theme, string id)
    {
        var style = new StyleDefinition(id);
        var isTable = xml.Attribute("type") == "table";
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "name": style.Name = xml.Attribute("val"); break;
                case "basedOn": style.BasedOn = xml.Attribute("val"); break;
                case "pPr": style.Paragraph = ParagraphProperties.Read(xml, theme); break;
                case "rPr": style.Run = RunProperties.Read(xml, theme).Format; break;
                default:
                    if (isTable)
                        style.Table = TableFormatReader.Add(xml, theme, style.Table ?? TableFormat.Plain);
                    break;
            }
        }
        return style;
    }
}
