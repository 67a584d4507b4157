using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Fields;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads a paragraph: its properties, and the runs in whatever they are wrapped.</summary>
internal static class ParagraphReader
{
    /// <summary>Reads the <c>w:p</c> the part stands on.</summary>
    public static void Read(StoryScope scope, TableCell? cell)
    {
        scope.Story.Begin();
        scope.Paragraph.Clear(scope.Styles.Paragraph(null));
        Inline(scope);
        scope.Fields.EndParagraph(scope.Paragraph);
        scope.Story.Add(scope.Paragraph, cell);
    }

    internal static void Inline(StoryScope scope)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "pPr":
                    Properties(scope);
                    break;
                case "r":
                    RunReader.Read(scope);
                    break;
                case "hyperlink":
                    Hyperlink(scope);
                    break;
                case "fldSimple":
                    SimpleField(scope);
                    break;
                case "ins" or "moveTo":
                    scope.Seen.Add("tracked-changes");
                    Inline(scope);
                    break;
                case "del" or "moveFrom":
                    scope.Seen.Add("tracked-changes");
                    break;
                case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
                    Inline(scope);
                    break;
                default:
                    Other(scope);
                    break;
            }
        }
    }

    private static void Properties(StoryScope scope)
    {
        var properties = ParagraphProperties.Read(scope.Xml);
        if (properties.Tracked)
            scope.Seen.Add("tracked-changes");
        scope.Paragraph.Format(properties, scope.Styles.Paragraph(properties.Style));
    }

    private static void Hyperlink(StoryScope scope)
    {
        var xml = scope.Xml;
        var address = xml.RelationId is { } id && scope.Relations.TryGetValue(id, out var relation) ? relation.Target : "";
        var place = xml.Attribute("anchor");
        Link(scope, place is null ? address : $"{address}#{place}");
    }

    private static void SimpleField(StoryScope scope)
    {
        if (HyperlinkField.Target(scope.Xml.Attribute("instr") ?? "") is { } target)
            Link(scope, target);
        else
            Inline(scope);
    }

    private static void Link(StoryScope scope, string target)
    {
        var start = scope.Paragraph.Length;
        Inline(scope);
        scope.Paragraph.AddLink(start, target);
    }

    private static void Other(StoryScope scope)
    {
        var xml = scope.Xml;
        if (xml.IsAlternateContent)
        {
            for (var branches = xml.Branches(); branches.Next();)
                Inline(scope);
        }
        else if (xml.Word.Length == 0 && xml.LocalName is "oMath" or "oMathPara")
        {
            scope.Seen.Add("equations-not-read");
        }
    }
}
