using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Reads what a table style says of tables, and the borders and shading tables and cells have of their own.</summary>
internal static class TableFormatReader
{
    /// <summary>The format with what one child of <c>w:style</c>, on which the part stands, adds to it.</summary>
    public static TableFormat Add(PartXml xml, Theme theme, TableFormat format)
    {
        if (xml.Word is not ("tblPr" or "tcPr" or "tblStylePr"))
            return format;
        var type = xml.Word == "tblStylePr" ? xml.Attribute("type") : null;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "rPr" && type is "firstRow" or "firstCol")
            {
                var run = RunProperties.Read(xml, theme).Format;
                format = type == "firstRow" ? format with { FirstRow = run } : format with { FirstColumn = run };
            }
            else if (xml.Word == "tcPr" || xml.Word == "tblPr")
            {
                format = Add(xml, theme, format);
            }
            else if (xml.Word is "tblBorders" or "tcBorders")
            {
                format = format with { ShowsLines = format.ShowsLines || ShowsLines(xml) };
            }
            else if (xml.Word == "shd")
            {
                format = format with { Shades = format.Shades || Colour.OfShading(xml, theme) is >= 0 };
            }
        }
        return format;
    }

    /// <summary>Whether a <c>w:tblBorders</c> or <c>w:tcBorders</c> draws anything. A white line is none.</summary>
    public static bool ShowsLines(PartXml xml)
    {
        var shows = false;
        for (var children = xml.Children(); children.Next();)
        {
            shows |= xml.Word.Length > 0 && xml.Attribute("val") is not (null or "nil" or "none")
                && xml.Attribute("sz") != "0" && Colour.Hex(xml.Attribute("color")) != Colour.White;
        }
        return shows;
    }
}
