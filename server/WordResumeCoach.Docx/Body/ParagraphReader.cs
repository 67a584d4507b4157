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
        var paragraph = scope.Paragraph;
        scope.Story.Begin();
        paragraph.Clear(scope.Styles.Paragraph(null), scope.Story.Location);
        Inline(scope);
        foreach (var (text, format) in scope.Fields.Abandon())
            RunReader.Show(scope, text, format);
        scope.Fields.EndParagraph(paragraph);
        paragraph.End();
        scope.Table?.AddParagraph(scope.Story.Location.Ordinal, paragraph.Visible, paragraph.OutlineLevel is not null || paragraph.ListLevel(scope.Document.Lists) is not null);
        scope.Story.Add(paragraph, cell);
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
                    Leftovers.Look(scope);
                    Inline(scope);
                    break;
                case "del" or "moveFrom":
                    Leftovers.Look(scope);
                    break;
                case "sdt":
                    var outer = scope.InPrompt;
                    Inline(scope);
                    scope.InPrompt = outer;
                    break;
                case "sdtPr":
                    ControlProperties.Read(scope);
                    break;
                case "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
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
        var properties = ParagraphProperties.Read(scope.Xml, scope.Document.Theme);
        foreach (var mark in properties.Tracked)
            Leftovers.Add(scope, mark);
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
        var code = scope.Xml.Attribute("instr") ?? "";
        var start = scope.Paragraph.Length;
        if (HyperlinkField.Target(code) is { } target)
            Link(scope, target);
        else
            Inline(scope);
        if (MergeField.Is(code))
            scope.Paragraph.AddPlaceholder(PlaceholderKind.MergeField, start);
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
            scope.Seen.Add("equations-as-text");
            EquationReader.Read(scope);
        }
    }
}
