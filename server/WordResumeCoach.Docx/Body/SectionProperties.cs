using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Body;

/// <summary>A <c>w:sectPr</c>.</summary>
/// <param name="Columns">1 or more.</param>
/// <param name="Headers">Ids of the relations that lead to its headers.</param>
/// <param name="Footers">And to its footers.</param>
internal sealed record SectionProperties(int Columns, IReadOnlyList<string> Headers, IReadOnlyList<string> Footers)
{
    /// <summary>Reads the element the part stands on.</summary>
    public static SectionProperties Read(PartXml xml)
    {
        var columns = 1;
        var headers = new List<string>();
        var footers = new List<string>();
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "cols": columns = Count(xml); break;
                case "headerReference" when xml.RelationId is { } id: headers.Add(id); break;
                case "footerReference" when xml.RelationId is { } id: footers.Add(id); break;
            }
        }
        return new SectionProperties(columns, headers, footers);
    }

    private static int Count(PartXml xml) =>
        int.TryParse(xml.Attribute("num"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1 ? count : 1;
}
