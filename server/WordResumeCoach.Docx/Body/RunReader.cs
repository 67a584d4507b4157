using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Shapes;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads a run: text, the characters that elements stand for, field marks, shapes.</summary>
internal static class RunReader
{
    /// <summary>Reads the <c>w:r</c> the part stands on.</summary>
    public static void Read(StoryScope scope)
    {
        var format = Format(scope, default);
        Content(scope, ref format);
    }

    /// <summary>Text where the part stands, whether it shows or not.</summary>
    public static void Text(StoryScope scope, string text, RunFormat format)
    {
        if (!scope.Fields.ShowsText)
        {
            scope.Fields.AddCode(text);
            scope.Fields.Hold(text, format);
        }
        else
        {
            Show(scope, text, format);
        }
    }

    /// <summary>Text that no field keeps from showing.</summary>
    public static void Show(StoryScope scope, string text, RunFormat format)
    {
        var paragraph = scope.Paragraph;
        if (format.Hidden == true)
        {
            paragraph.AddHidden(text);
            if (!string.IsNullOrWhiteSpace(text))
                scope.Seen.Add("hidden-text-not-read");
            return;
        }
        var start = paragraph.Length;
        if (text is ['\t' or '\v' or '\f' or '\u001E' or '\u001F'])
            paragraph.Append(text[0]);
        else
            paragraph.Append(text, format, scope.Behind);
        if (scope.InPrompt)
            paragraph.AddPlaceholder(PlaceholderKind.Prompt, start);
    }

    // What the run says, over its character style, over the paragraph's style, over the table's, over the document's defaults.
    private static RunFormat Format(StoryScope scope, RunProperties own)
    {
        if (own.Tracked)
            Leftovers.Add(scope, new TrackedMark(LeftoverKind.Formatting, own.Author));
        return RunFormat.Effective(own.Format, scope.Styles.Character(own.Style), scope.Paragraph.Style.Run, scope.TableRun, scope.Styles.Defaults);
    }

    private static void Content(StoryScope scope, ref RunFormat format)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "rPr":
                    format = Format(scope, RunProperties.Read(xml, scope.Document.Theme));
                    break;
                case "t":
                    Text(scope, xml.Text().Replace('\n', ' ').Replace('\r', ' '), format);
                    break;
                case "tab" or "ptab":
                    Character(scope, "\t", format);
                    break;
                case "br":
                    Character(scope, xml.Attribute("type") is "page" or "column" ? "\f" : "\v", format);
                    break;
                case "cr":
                    Character(scope, "\v", format);
                    break;
                case "noBreakHyphen":
                    Character(scope, "\u001E", format);
                    break;
                case "softHyphen":
                    Character(scope, "\u001F", format);
                    break;
                case "sym":
                    Symbol(scope, format);
                    break;
                case "instrText":
                    scope.Fields.AddCode(xml.Text());
                    break;
                case "fldChar":
                    FieldMark(scope);
                    break;
                case "drawing" or "pict" or "object":
                    ShapeReader.Read(scope);
                    break;
                case "ruby":
                    Ruby(scope);
                    break;
                case "footnoteReference":
                    Note(scope, NoteKind.Footnote);
                    break;
                case "endnoteReference":
                    Note(scope, NoteKind.Endnote);
                    break;
                case "commentReference":
                    Note(scope, NoteKind.Comment);
                    break;
                default:
                    if (xml.IsAlternateContent)
                    {
                        for (var branches = xml.Branches(); branches.Next();)
                            Content(scope, ref format);
                    }
                    break;
            }
        }
    }

    private static void Character(StoryScope scope, string character, RunFormat format)
    {
        if (!scope.Fields.ShowsText)
            scope.Fields.Hold(character, format);
        else
            Show(scope, character, format);
    }

    private static void Symbol(StoryScope scope, RunFormat format)
    {
        var xml = scope.Xml;
        if (!scope.Fields.ShowsText || format.Hidden == true)
            Text(scope, "(", format);
        else
            scope.Paragraph.AppendSymbol(xml.Attribute("font") ?? "", Code(xml.Attribute("char")), format);
    }

    private static int Code(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private static void Note(StoryScope scope, NoteKind kind) =>
        scope.Document.Anchors.Add(kind, scope.Xml.Attribute("id"), scope.Story.Location.Ordinal);

    private static void FieldMark(StoryScope scope)
    {
        switch (scope.Xml.Attribute("fldCharType"))
        {
            case "begin": scope.Fields.Begin(); break;
            case "separate": scope.Fields.Separate(scope.Paragraph); break;
            case "end": scope.Fields.End(scope.Paragraph); break;
        }
    }

    // Of a word with a reading above it, the word stands in the line.
    private static void Ruby(StoryScope scope)
    {
        for (var children = scope.Xml.Children(); children.Next();)
        {
            if (scope.Xml.Word == "rubyBase")
                ParagraphReader.Inline(scope);
        }
    }
}
