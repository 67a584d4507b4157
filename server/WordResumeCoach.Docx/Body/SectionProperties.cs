using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Body;

/// <summary>A <c>w:sectPr</c>.</summary>
internal sealed class SectionProperties
{
    // What Word takes when a section is silent: a Letter page with an inch around the text.
    private static readonly PageSize Letter = new(612, 792);
    private static readonly PageMargins Inch = new(72, 72, 72, 72);

    public SectionStart Start { get; private set; }

    /// <summary>1 or more.</summary>
    public int Columns { get; private set; } = 1;

    public PageSize Size { get; private set; } = Letter;

    public PageMargins Margins { get; private set; } = Inch;

    /// <summary>Its first page has a header and a footer of its own.</summary>
    public bool HasTitlePage { get; private set; }

    /// <summary>The headers and footers it names; what it does not name it has from the section before.</summary>
    public List<MarginReference> References { get; } = [];

    public TrackedMark? Tracked { get; private set; }

    /// <summary>Reads the element the part stands on.</summary>
    public static SectionProperties Read(PartXml xml)
    {
        var read = new SectionProperties();
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "type": read.Start = StartOf(xml.Attribute("val")); break;
                case "cols": read.Columns = Count(xml); break;
                case "pgSz": read.Size = new(Positive(xml, "w") ?? Letter.Width, Positive(xml, "h") ?? Letter.Height); break;
                case "pgMar": read.Margins = new(Margin(xml, "top"), Margin(xml, "right"), Margin(xml, "bottom"), Margin(xml, "left")); break;
                case "titlePg": read.HasTitlePage = xml.IsOn; break;
                case "sectPrChange": read.Tracked = TrackedMark.Of(xml); break;
                case "headerReference" or "footerReference" when xml.RelationId is { } id:
                    read.References.Add(new MarginReference(
                        xml.Word == "headerReference" ? OutsidePart.Header : OutsidePart.Footer,
                        xml.Attribute("type") switch { "first" => PageKind.First, "even" => PageKind.Even, _ => PageKind.Any },
                        id));
                    break;
            }
        }
        return read;
    }

    private static SectionStart StartOf(string? value) => value switch
    {
        "continuous" => SectionStart.Continuous,
        "evenPage" => SectionStart.EvenPage,
        "oddPage" => SectionStart.OddPage,
        "nextColumn" => SectionStart.NextColumn,
        _ => SectionStart.NextPage,
    };

    // Columns of different widths are listed one by one, and then the list counts (ECMA-376 part 1, 17.6.4).
    private static int Count(PartXml xml)
    {
        var number = int.TryParse(xml.Attribute("num"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
        var isListed = xml.Attribute("equalWidth") is "0" or "false" or "off";
        var listed = 0;
        for (var children = xml.Children(); children.Next();)
            listed += xml.Word == "col" ? 1 : 0;
        return Math.Max(1, isListed && listed > 0 ? listed : number);
    }

    private static double? Positive(PartXml xml, string name) => Measure.Points(xml.Attribute(name)) is > 0 and var length ? length : null;

    private static double Margin(PartXml xml, string name) => Math.Abs(Measure.Points(xml.Attribute(name)) ?? 72);
}
