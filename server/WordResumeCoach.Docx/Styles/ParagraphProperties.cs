using System.Globalization;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>A <c>w:pPr</c>, of a paragraph or of a style. Null is "not said here".</summary>
internal sealed record ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public string? Style { get; init; }

    /// <summary>The numbering instance; 0 takes the paragraph out of any list.</summary>
    public int? List { get; init; }

    /// <summary>Zero-based.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Zero-based; 9 is body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The section that ends with this paragraph.</summary>
    public SectionProperties? Section { get; init; }

    /// <summary>The paragraph, its mark or its formatting bears a tracked change.</summary>
    public bool Tracked { get; init; }

    /// <summary>Reads the element the part stands on.</summary>
    public static ParagraphProperties Read(PartXml xml)
    {
        var read = None;
        for (var children = xml.Children(); children.Next();)
        {
            read = xml.Word switch
            {
                "pStyle" => read with { Style = xml.Attribute("val") },
                "numPr" => Numbered(xml, read),
                "outlineLvl" => read with { OutlineLevel = Number(xml) },
                "sectPr" => read with { Section = SectionProperties.Read(xml) },
                "rPr" => read with { Tracked = read.Tracked || MarkIsTracked(xml) },
                "pPrChange" => read with { Tracked = true },
                _ => read,
            };
        }
        return read;
    }

    private static ParagraphProperties Numbered(PartXml xml, ParagraphProperties read)
    {
        for (var children = xml.Children(); children.Next();)
        {
            read = xml.Word switch
            {
                "numId" => read with { List = Number(xml) },
                "ilvl" => read with { ListLevel = Number(xml) },
                _ => read,
            };
        }
        return read;
    }

    private static bool MarkIsTracked(PartXml xml)
    {
        var tracked = false;
        for (var children = xml.Children(); children.Next();)
            tracked |= xml.Word is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange";
        return tracked;
    }

    private static int? Number(PartXml xml) =>
        int.TryParse(xml.Attribute("val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
}
