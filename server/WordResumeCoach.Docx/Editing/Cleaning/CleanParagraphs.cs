using System.Text;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>
/// Puts paragraphs together whose ends were deleted. Where the first still shows something, its properties hold for all; where
/// it shows nothing, the next takes its place.
/// </summary>
internal static class CleanParagraphs
{
    /// <summary>Begins a paragraph in the place of one that shows nothing, if there is one.</summary>
    public static CleanParagraph Begin(StringBuilder written, CleanParagraph? before)
    {
        if (before is null)
            return new CleanParagraph(written.Length);
        var marks = IsBlank(written, before.ContentStart) ? "" : written.ToString(before.ContentStart, written.Length - before.ContentStart);
        written.Length = before.Start;
        return new CleanParagraph(before.Start) { Inherited = marks };
    }

    /// <summary>Goes on with a paragraph that shows something: the end of a section that went with its mark goes as well.</summary>
    public static void Continue(StringBuilder written, CleanParagraph paragraph)
    {
        paragraph.IsEndDeleted = false;
        paragraph.Style = null;
        if (paragraph.Section is not { } section)
            return;
        written.Remove(section.Start, section.Length);
        paragraph.PropertiesEnd -= section.Length;
        paragraph.ContentStart -= section.Length;
        paragraph.Section = null;
    }

    /// <summary>Paragraph properties were written: of one that continues another, only the end of a section stays.</summary>
    public static void PropertiesWritten(StringBuilder written, CleanParagraph paragraph, int start)
    {
        if (!paragraph.HasProperties)
        {
            paragraph.HasProperties = true;
            paragraph.ContentStart = written.Length;
            Inherit(written, paragraph);
            return;
        }
        var section = paragraph.Section is { } own ? written.ToString(own.Start, own.Length) : "";
        written.Length = start;
        if (section.Length == 0)
            return;
        written.Insert(paragraph.PropertiesEnd, section);
        paragraph.Section = (paragraph.PropertiesEnd, section.Length);
        paragraph.ContentStart += section.Length;
    }

    /// <summary>Ends a paragraph after all whose end was deleted, since nothing follows that could continue it.</summary>
    public static void Close(StringBuilder written, CleanFrame parent, bool isFollowed, string next)
    {
        var paragraph = parent.Open!;
        parent.Open = null;
        var isBlank = !paragraph.HasContent && IsBlank(written, paragraph.ContentStart);
        // Between two tables even an empty paragraph keeps them apart.
        if (isBlank && isFollowed && !(parent.Last == "tbl" && next == "tbl"))
        {
            written.Length = paragraph.Start;
            parent.HasLost = true;
            return;
        }
        written.Append(paragraph.CloseTag);
        parent.Last = "p";
    }

    /// <summary>Writes the marks that a paragraph took over with its place.</summary>
    public static void Inherit(StringBuilder written, CleanParagraph paragraph)
    {
        written.Append(paragraph.Inherited);
        paragraph.Inherited = "";
    }

    /// <summary>Takes the slash out of a tag that was closed in itself.</summary>
    public static void OpenLastTag(StringBuilder written)
    {
        written.Length -= 2;
        written.Append('>');
    }

    public static bool IsBlank(StringBuilder written, int from)
    {
        for (var at = from; at < written.Length; at++)
        {
            if (!char.IsWhiteSpace(written[at]))
                return false;
        }
        return true;
    }
}
