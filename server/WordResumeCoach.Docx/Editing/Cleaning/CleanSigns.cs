using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>The signs by which one element of a part decides what becomes of another.</summary>
internal static class CleanSigns
{
    /// <summary>What an element says of those around it, whether it goes or stays.</summary>
    public static void Note(MarkupScanner scanner, CleanFrame parent, string word)
    {
        switch (word)
        {
            case "pStyle" when parent is { Word: "pPr", Paragraph: { } paragraph }:
                paragraph.Style = scanner.Value("val");
                break;
            case "del" or "moveFrom" when parent is { Word: "rPr", Parent: { Word: "pPr", Parent.Word: "p", Paragraph: { } paragraph } }:
                paragraph.IsEndDeleted = true;
                break;
            case "del" when parent is { Word: "trPr", Parent: { } row }:
                row.IsGone = true;
                break;
            case "cellDel" when parent is { Word: "tcPr", Parent: { } cell }:
                cell.IsGone = true;
                break;
            case "vanish" when parent is { Word: "rPr", Parent: { Word: "r" } run }:
                run.Vanish = OnOff.IsOn(scanner.Value("val"));
                break;
            case "rStyle" when parent is { Word: "rPr", Parent: { Word: "r" } run }:
                run.Style = scanner.Value("val");
                break;
        }
    }

    /// <summary>What an element that stays, all written, says of those around it.</summary>
    public static void NoteKept(StringBuilder written, CleanFrame frame)
    {
        var parent = frame.Parent!;
        switch (frame.Word)
        {
            case "sectPr" when parent is { Word: "pPr", Paragraph: { } paragraph }:
                paragraph.Section = (frame.Start, written.Length - frame.Start);
                break;
            case "pPr" when parent is { Word: "p", Paragraph: { } paragraph }:
                CleanParagraphs.PropertiesWritten(written, paragraph, frame.Start);
                break;
        }
        // What is of another vocabulary holds something until it is known not to.
        if (frame.Word.Length > 0 && !CleanRules.IsContent(frame.Word))
            return;
        parent.HasContent |= frame.Word != "sdtContent" || frame.HasContent || !frame.HasLost;
        parent.HasLost |= frame is { Word: "sdtContent", HasLost: true };
        parent.Last = frame.Word;
        if (parent.Word == "p" && parent.Paragraph is { } holder)
            holder.HasContent = true;
    }
}
