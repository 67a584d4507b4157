using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Shapes;

/// <summary>What DrawingML says of one shape's size and fill.</summary>
internal static class DrawnShape
{
    /// <summary>Reads the <c>spPr</c> or <c>grpSpPr</c> the part stands on.</summary>
    public static void Look(PartXml xml, Theme theme, Shape shape)
    {
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "xfrm":
                    Transform(xml, shape);
                    break;
                case "noFill":
                    shape.Fill = null;
                    break;
                case "solidFill":
                    shape.Fill = new Background(Solid(xml, theme));
                    break;
                case "blipFill":
                    shape.HasPicture = true;
                    shape.Fill = Background.Unknown;
                    break;
                case "gradFill" or "pattFill" or "grpFill":
                    shape.Fill = Background.Unknown;
                    break;
            }
        }
    }

    private static void Transform(PartXml xml, Shape shape)
    {
        var scale = shape.Scale;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.LocalName == "ext")
            {
                shape.Width = Measure.OfDrawing(xml.PlainAttribute("cx")) * scale;
                shape.Height = Measure.OfDrawing(xml.PlainAttribute("cy")) * scale;
            }
            else if (xml.LocalName == "chExt")
            {
                shape.ScaleTo(Measure.OfDrawing(xml.PlainAttribute("cx")));
            }
        }
    }

    /// <returns>Null for a colour that is changed on the way, and for one that lets through what is behind.</returns>
    private static int? Solid(PartXml xml, Theme theme)
    {
        int? colour = null;
        for (var children = xml.Children(); children.Next();)
        {
            colour = xml.LocalName switch
            {
                "srgbClr" => Colour.Hex(xml.PlainAttribute("val")),
                "schemeClr" when xml.PlainAttribute("val") is { } name => theme.Colour(name),
                "sysClr" => Colour.Hex(xml.PlainAttribute("lastClr")),
                _ => null,
            };
            for (var changes = xml.Children(); changes.Next();)
                colour = null;
        }
        return colour;
    }
}
