using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Reads the theme part: its colour scheme and its font scheme.</summary>
internal static class ThemeReader
{
    public static Theme Read(PartXml xml)
    {
        var theme = new Theme();
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.LocalName == "themeElements")
                Elements(xml, theme);
        }
        return theme;
    }

    private static void Elements(PartXml xml, Theme theme)
    {
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.LocalName == "clrScheme")
                Colours(xml, theme);
            else if (xml.LocalName == "fontScheme")
                Fonts(xml, theme);
        }
    }

    private static void Colours(PartXml xml, Theme theme)
    {
        for (var children = xml.Children(); children.Next();)
        {
            var name = xml.LocalName;
            for (var inner = xml.Children(); inner.Next();)
            {
                // A system colour is stored with what it was when the file was written.
                if (Colour.Hex(xml.LocalName == "sysClr" ? xml.PlainAttribute("lastClr") : xml.PlainAttribute("val")) is { } colour)
                    theme.Colours[name] = colour;
            }
        }
    }

    private static void Fonts(PartXml xml, Theme theme)
    {
        for (var children = xml.Children(); children.Next();)
        {
            var kind = xml.LocalName switch { "majorFont" => "major", "minorFont" => "minor", _ => null };
            if (kind is null)
                continue;
            for (var inner = xml.Children(); inner.Next();)
            {
                var script = xml.LocalName switch { "latin" => "Latin", "ea" => "EastAsia", "cs" => "Complex", _ => null };
                if (script is not null && xml.PlainAttribute("typeface") is { Length: > 0 } font)
                    theme.Fonts[kind + script] = font;
            }
        }
    }
}
