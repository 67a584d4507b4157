using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Reads the properties of a paragraph that say how it stands on the page.</summary>
internal static class ParagraphFormatReader
{
    // [ECMA-376] 17.3.1.33: a single line counts 240.
    private const double SingleLine = 240;
    private const double TwipsInPoint = 20;

    private static readonly string[] FrameAttributes = ["w", "h", "x", "y", "xAlign", "yAlign", "hAnchor", "vAnchor", "wrap"];

    /// <summary>The format with what the element the part stands on adds to it.</summary>
    public static ParagraphFormat Add(PartXml xml, Theme theme, ParagraphFormat format) => xml.Word switch
    {
        "spacing" => Spacing(xml, format),
        "ind" => format with
        {
            Left = Measure.Points(xml.Attribute("left") ?? xml.Attribute("start")),
            Right = Measure.Points(xml.Attribute("right") ?? xml.Attribute("end")),
        },
        "pageBreakBefore" => format with { BreaksPage = xml.IsOn },
        "contextualSpacing" => format with { Contextual = xml.IsOn },
        "shd" => format with { Shade = Colour.OfShading(xml, theme) },
        "framePr" => format with { Frame = Frame(xml) },
        _ => format,
    };

    private static ParagraphFormat Spacing(PartXml xml, ParagraphFormat format)
    {
        var line = Measure.Points(xml.Attribute("line"));
        var points = xml.Attribute("lineRule") is "exact" or "atLeast" or "exactly";
        return format with
        {
            Before = Measure.Points(xml.Attribute("before")),
            After = Measure.Points(xml.Attribute("after")),
            Line = points ? line : line * TwipsInPoint / SingleLine,
            LineIsPoints = points,
        };
    }

    // A drop capital is part of the paragraph below it.
    private static string Frame(PartXml xml) =>
        xml.Attribute("dropCap") is "drop" or "margin" ? "" : string.Join('|', FrameAttributes.Select(xml.Attribute));
}
