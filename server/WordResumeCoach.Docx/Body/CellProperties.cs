using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads how a cell looks.</summary>
internal static class CellProperties
{
    /// <summary>Reads the <c>w:tcPr</c> the part stands on.</summary>
    public static void Read(StoryScope scope)
    {
        var xml = scope.Xml;
        if (scope.Table is not { } table)
            return;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "tcW" when xml.Attribute("type") is null or "dxa" && Measure.Points(xml.Attribute("w")) is { } width:
                    scope.Story.Add(new PageMark(PageMarkKind.Width) { Width = width });
                    break;
                case "tcBorders":
                    if (TableFormatReader.ShowsLines(xml))
                        table.RuleCell();
                    break;
                case "shd":
                    scope.Behind = scope.Behind.Under(Colour.OfShading(xml, scope.Document.Theme));
                    break;
                default:
                    Leftovers.Look(scope);
                    break;
            }
        }
    }
}
