using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads one story: the body, a header or footer, the inside of a text box.</summary>
internal static class StoryReader
{
    /// <summary>Reads the element the part stands on: a <c>w:body</c>, <c>w:hdr</c>, <c>w:ftr</c> or <c>w:txbxContent</c>.</summary>
    public static void Read(StoryScope scope)
    {
        Blocks(scope, null);
        if (!scope.Fields.ShowsText)
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
                case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                    Blocks(scope, cell);
                    break;
                case "sectPr":
                    scope.Story.EndSection(SectionProperties.Read(xml));
                    break;
                case "altChunk":
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
}
