using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Shapes;

/// <summary>What the attributes of a VML shape say of its size, fill and alternative text.</summary>
internal static class VmlShape
{
    public static void Look(PartXml xml, Shape shape)
    {
        if (xml.PlainAttribute("style") is not { } style)
            return;
        foreach (var declaration in style.AsSpan().Split(';'))
            Style(style.AsSpan(declaration), shape);
        shape.AlternativeText = ShapeReader.Said(xml.PlainAttribute("alt")) ?? shape.AlternativeText;
        // A VML shape is white unless it says otherwise; one that holds a picture is covered by it.
        if (xml.PlainAttribute("filled") is not ("f" or "false"))
            shape.Fill = new Background(Fill(xml.PlainAttribute("fillcolor")));
    }

    private static void Style(ReadOnlySpan<char> declaration, Shape shape)
    {
        var colon = declaration.IndexOf(':');
        if (colon < 0)
            return;
        var value = declaration[(colon + 1)..].Trim();
        switch (declaration[..colon].Trim())
        {
            // Inside a group plain numbers are the group's own units; only lengths with a unit say something.
            case "width" when !char.IsAsciiDigit(value.IsEmpty ? '0' : value[^1]):
                shape.Width = Measure.OfVml(value);
                break;
            case "height" when !char.IsAsciiDigit(value.IsEmpty ? '0' : value[^1]):
                shape.Height = Measure.OfVml(value);
                break;
            case "z-index":
                shape.IsBehind |= value.StartsWith("-");
                break;
        }
    }

    // "#4472c4 [3204]": what stands in brackets says which colour of the theme it was.
    private static int? Fill(string? colour) => colour switch
    {
        null or "white" or "window" or ['w', 'h', 'i', 't', 'e', ' ', ..] or ['w', 'i', 'n', 'd', 'o', 'w', ' ', ..] => Colour.White,
        ['#', ..] when colour.Length >= 7 => Colour.Hex(colour[1..7]),
        "black" => 0,
        _ => null,
    };
}
