using System.Globalization;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>A <c>w:pPr</c>, of a paragraph or of a style. Null is "not said here".</summary>
internal sealed class ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public string? Style { get; private set; }

    /// <summary>The numbering instance; 0 takes the paragraph out of any list.</summary>
    public int? List { get; private set; }

    /// <summary>Zero-based.</summary>
    public int? ListLevel { get; private set; }

    /// <summary>Zero-based; 9 is body text.</summary>
    public int? OutlineLevel { get; private set; }

    public ParagraphFormat Format { get; private set; }

    /// <summary>The section that ends with this paragraph.</summary>
    public SectionProperties? Section { get; private set; }

    /// <summary>The tracked changes of the paragraph, its mark and its formatting.</summary>
    public IReadOnlyList<TrackedMark> Tracked { get; private set; } = [];

    /// <summary>Reads the element the part stands on.</summary>
    public static ParagraphProperties Read(PartXml xml, Theme theme)
    {
        var read = new ParagraphProperties();
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "pStyle": read.Style = xml.Attribute("val"); break;
                case "numPr": read.Numbered(xml); break;
                case "outlineLvl": read.OutlineLevel = Number(xml); break;
                case "sectPr": read.Section = SectionProperties.Read(xml); break;
                case "rPr": read.Mark(xml); break;
                case "pPrChange": read.Track(xml); break;
                default: read.Format = ParagraphFormatReader.Add(xml, theme, read.Format); break;
            }
        }
        return read;
    }

    private void Numbered(PartXml xml)
    {
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "numId": List = Number(xml); break;
                case "ilvl": ListLevel = Number(xml); break;
                case "ins" or "numberingChange": Track(xml); break;
            }
        }
    }

    private void Mark(PartXml xml)
    {
        for (var children = xml.Children(); children.Next();)
            Track(xml);
    }

    private void Track(PartXml xml)
    {
        if (TrackedMark.Of(xml) is { } mark)
            Tracked = [.. Tracked, mark];
    }

    private static int? Number(PartXml xml) =>
        int.TryParse(xml.Attribute("val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
}
