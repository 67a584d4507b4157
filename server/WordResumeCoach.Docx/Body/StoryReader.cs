using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads one story: the body, a header or footer, a note, the inside of a text box.</summary>
internal static class StoryReader
{
    /// <summary>Reads the element the part stands on: a <c>w:body</c>, <c>w:hdr</c>, <c>w:ftr</c>, <c>w:footnote</c> or <c>w:txbxContent</c>.</summary>
    public static void Read(StoryScope scope)
    {
        Blocks(scope, null);
        if (scope.Fields.IsUnfinished)
            scope.Seen.Add("unfinished-field");
    }

    internal static void Blocks(StoryScope scope, TableCell? cell)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "p":
                    ParagraphReader.Read(scope, cell);
                    break;
                case "tbl":
                    TableReader.Read(scope, cell);
                    break;
                case "sdt":
                    var outer = scope.InPrompt;
                    Blocks(scope, cell);
                    scope.InPrompt = outer;
                    break;
                case "sdtPr":
                    ControlProperties.Read(scope);
                    break;
                case "tcPr":
                    CellProperties.Read(scope);
                    break;
                case "ins" or "moveTo":
                    Tracked(scope, cell);
                    break;
                case "sdtContent" or "customXml" or "smartTag":
                    Blocks(scope, cell);
                    break;
                case "sectPr":
                    scope.Story.EndSection(SectionProperties.Read(xml));
                    break;
                case "altChunk" or "subDoc":
                    scope.Seen.Add("inserted-files-not-read");
                    break;
                default:
                    if (xml.IsAlternateContent)
                    {
                        for (var branches = xml.Branches(); branches.Next();)
                            Blocks(scope, cell);
                    }
                    break;
            }
        }
    }

    // The change is told of the last paragraph in it.
    private static void Tracked(StoryScope scope, TableCell? cell)
    {
        var mark = TrackedMark.Of(scope.Xml);
        Blocks(scope, cell);
        if (mark is { } tracked)
            Leftovers.Add(scope, tracked);
    }
}
