using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Colours as numbers, 0xRRGGBB.</summary>
internal static class Colour
{
    /// <summary>Not a colour of its own: text that suits what is behind it, shading that lets it through.</summary>
    public const int Auto = -1;

    public const int White = 0xFFFFFF;

    // WCAG 2.2 asks 4.5 of text that is read with ease; at 1.2 nobody notices that there is any.
    private const double LeastContrast = 1.2;

    public static int? Hex(string? value) =>
        value is { Length: 6 } && int.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour) ? colour : null;

    /// <summary>The colour of a <c>w:color</c>.</summary>
    public static int? OfText(PartXml xml, Theme theme) => Read(xml, theme, "val", "themeColor", "themeTint", "themeShade");

    /// <summary>The colour a <c>w:shd</c> lays behind text. Patterns count as their ground.</summary>
    public static int? OfShading(PartXml xml, Theme theme) => xml.Attribute("val") switch
    {
        "nil" => Auto,
        "solid" => Read(xml, theme, "color", "themeColor", "themeTint", "themeShade"),
        _ => Read(xml, theme, "fill", "themeFill", "themeFillTint", "themeFillShade"),
    };

    /// <summary>The colour of a <c>w:highlight</c> (ECMA-376 part 1, 17.18.40).</summary>
    public static int? OfHighlight(string? name) => name switch
    {
        "none" => Auto,
        "black" => 0,
        "white" => White,
        "blue" => 0x0000FF,
        "cyan" => 0x00FFFF,
        "green" => 0x00FF00,
        "magenta" => 0xFF00FF,
        "red" => 0xFF0000,
        "yellow" => 0xFFFF00,
        "darkBlue" => 0x000080,
        "darkCyan" => 0x008080,
        "darkGreen" => 0x008000,
        "darkMagenta" => 0x800080,
        "darkRed" => 0x800000,
        "darkYellow" => 0x808000,
        "darkGray" => 0x808080,
        "lightGray" => 0xC0C0C0,
        _ => null,
    };

    public static bool IsLost(int text, int behind)
    {
        var (one, other) = (Luminance(text), Luminance(behind));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) < LeastContrast;
    }

    private static int? Read(PartXml xml, Theme theme, string plain, string themed, string tint, string shade)
    {
        var stored = xml.Attribute(plain) is { } value ? Hex(value) ?? (value == "auto" ? Auto : null) : null;
        if (xml.Attribute(themed) is not { } name || theme.Colour(name) is not { } colour)
            return stored;
        if (Part(xml.Attribute(tint)) is { } lighter)
            return Mix(colour, White, lighter);
        return Part(xml.Attribute(shade)) is { } darker ? Mix(colour, 0, darker) : colour;
    }

    private static double? Part(string? value) =>
        int.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part) ? part / 255.0 : null;

    // The standard (17.3.2.6) moves the lightness of the colour; for greys that is the same, for others near enough to compare.
    private static int Mix(int colour, int with, double part)
    {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
            mixed |= (int)Math.Round((((colour >> shift) & 255) * part) + (((with >> shift) & 255) * (1 - part))) << shift;
        return mixed;
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(int colour) =>
        (0.2126 * Linear((colour >> 16) & 255)) + (0.7152 * Linear((colour >> 8) & 255)) + (0.0722 * Linear(colour & 255));

    private static double Linear(int channel) =>
        channel / 255.0 is <= 0.04045 and var low ? low / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);
}
