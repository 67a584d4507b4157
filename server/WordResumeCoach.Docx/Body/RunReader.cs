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

    // What the run says, over its character style, over the paragraph's style, over the document's defaults.
    private static RunFormat Format(StoryScope scope, RunProperties own)
    {
        if (own.Tracked)
            scope.Seen.Add("tracked-changes");
        return own.Format.Over(scope.Styles.Character(own.Style)).Over(scope.Paragraph.Style.Run).Over(scope.Styles.Defaults);
    }

    private static void Content(StoryScope scope, ref RunFormat format)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "rPr":
                    format = Format(scope, RunProperties.Read(xml));
                    break;
                case "t":
                    Text(scope, xml.Text().Replace('\n', ' ').Replace('\r', ' '), format);
                    break;
                case "tab" or "ptab":
                    Character(scope, '\t', format);
                    break;
                case "br":
                    Character(scope, xml.Attribute("type") is "page" or "column" ? '\f' : '\v', format);
                    break;
                case "cr":
                    Character(scope, '\v', format);
                    break;
                case "noBreakHyphen":
                    Character(scope, '\u001E', format);
                    break;
                case "softHyphen":
                    Character(scope, '\u001F', format);
                    break;
                case "sym":
                    Text(scope, "(", format);
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
                    scope.Seen.Add("footnotes-not-read");
                    break;
                case "endnoteReference":
                    scope.Seen.Add("endnotes-not-read");
                    break;
                case "commentReference":
                    scope.Seen.Add("comments-not-read");
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

    private static void Text(StoryScope scope, string text, RunFormat format)
    {
        if (!scope.Fields.ShowsText)
            scope.Fields.AddCode(text);
        else if (format.Hidden != true)
            scope.Paragraph.Append(text, format);
        else if (!string.IsNullOrWhiteSpace(text))
            scope.Seen.Add("hidden-text-not-read");
    }

    private static void Character(StoryScope scope, char character, RunFormat format)
    {
        if (scope.Fields.ShowsText && format.Hidden != true)
            scope.Paragraph.Append(character);
    }

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
