using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>A <c>w:rPr</c>.</summary>
/// <param name="Style">The id of the character style, if any.</param>
/// <param name="Tracked">The formatting bears a tracked change.</param>
/// <param name="Author">Of that change.</param>
internal readonly record struct RunProperties(string? Style, RunFormat Format, bool Tracked, string? Author)
{
    /// <summary>Reads the element the part stands on.</summary>
    public static RunProperties Read(PartXml xml, Theme theme)
    {
        string? style = null, author = null;
        var format = default(RunFormat);
        var tracked = false;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "rStyle": style = xml.Attribute("val"); break;
                case "b": format = format with { Bold = xml.IsOn }; break;
                case "caps": format = format with { Caps = xml.IsOn }; break;
                case "smallCaps": format = format with { SmallCaps = xml.IsOn }; break;
                case "vanish": format = format with { Hidden = xml.IsOn }; break;
                case "sz": format = format with { Size = Measure.HalfPoints(xml.Attribute("val")) }; break;
                case "spacing": format = format with { Spacing = Measure.Points(xml.Attribute("val")) }; break;
                case "rFonts": format = Fonts(xml, theme, format); break;
                case "color": format = format with { Colour = Colour.OfText(xml, theme) }; break;
                // Of the two the highlighter is in front.
                case "highlight": format = format with { Shade = Colour.OfHighlight(xml.Attribute("val")) ?? format.Shade }; break;
                case "shd": format = format with { Shade = format.Shade is null or Colour.Auto ? Colour.OfShading(xml, theme) : format.Shade }; break;
                case "rPrChange": (tracked, author) = (true, xml.Attribute("author")); break;
            }
        }
        return new RunProperties(style, format, tracked, author);
    }

    // A font of the theme goes before one that is named (ECMA-376 part 1, 17.3.2.26).
    private static RunFormat Fonts(PartXml xml, Theme theme, RunFormat format) => format with
    {
        Font = theme.Font(xml.Attribute("asciiTheme") ?? xml.Attribute("hAnsiTheme")) ?? xml.Attribute("ascii") ?? xml.Attribute("hAnsi"),
        EastAsiaFont = theme.Font(xml.Attribute("eastAsiaTheme")) ?? xml.Attribute("eastAsia"),
        ComplexFont = theme.Font(xml.Attribute("cstheme")) ?? xml.Attribute("cs"),
    };
}
