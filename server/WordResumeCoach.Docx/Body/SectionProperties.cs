using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Body;

/// <summary>A <c>w:sectPr</c>.</summary>
/// <param name="Columns">1 or more.</param>
/// <param name="Headers">Ids of the relations that lead to its headers.</param>
/// <param name="Footers">And to its footers.</param>
internal sealed record SectionProperties(int Columns, ImmutableArray<string> Headers, ImmutableArray<string> Footers)
{
    /// <summary>Reads the element the part stands on.</summary>
    public static SectionProperties Read(PartXml xml)
    {
        var section = new SectionProperties(1, [], []);
        for (var children = xml.Children(); children.Next();)
        {
            section = xml.Word switch
            {
                "cols" => section with { Columns = Count(xml) },
                "headerReference" when xml.RelationId is { } id => section with { Headers = section.Headers.Add(id) },
                "footerReference" when xml.RelationId is { } id => section with { Footers = section.Footers.Add(id) },
                _ => section,
            };
        }
        return section;
    }

    private static int Count(PartXml xml) =>
        int.TryParse(xml.Attribute("num"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1 ? count : 1;
}
