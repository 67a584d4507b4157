using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>A <c>w:rPr</c>.</summary>
/// <param name="Style">The id of the character style, if any.</param>
/// <param name="Tracked">The formatting bears a tracked change.</param>
internal readonly record struct RunProperties(string? Style, RunFormat Format, bool Tracked)
{
    /// <summary>Reads the element the part stands on.</summary>
    public static RunProperties Read(PartXml xml)
    {
        string? style = null;
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
                case "sz": format = format with { Size = HalfPoints(xml.Attribute("val")) }; break;
                case "rPrChange": tracked = true; break;
            }
        }
        return new RunProperties(style, format, tracked);
    }

    // A plain number counts half-points; Strict files may write points with their unit ("10.5pt").
    private static int? HalfPoints(string? value)
    {
        if (value is null)
            return null;
        var points = value.EndsWith("pt", StringComparison.Ordinal);
        var number = points ? value.AsSpan(0, value.Length - 2) : value;
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) && size is > 0 and < 10_000
            ? (int)Math.Round(points ? size * 2 : size)
            : null;
    }
}
