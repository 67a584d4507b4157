using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>The formatting new words get, as stored XML.</summary>
internal static class RunLook
{
    /// <summary>As this run's.</summary>
    public static string Of(string xml, Element run) => Without(xml, run.Child("rPr"), IsTracked);

    /// <summary>As the nearest words that are no link, field or control, else as the paragraph mark, which is what typing there would give.</summary>
    public static string Near(string xml, ParagraphSite paragraph, int position)
    {
        var near = paragraph.Pieces.LastOrDefault(piece => piece.IsFree && piece.End <= position)
            ?? paragraph.Pieces.FirstOrDefault(piece => piece.IsFree && piece.Start >= position);
        // A mark may be hidden to save its height; the words are to be seen.
        return near is null
            ? Without(xml, paragraph.Element.Child("pPr")?.Child("rPr"), child => IsTracked(child) || child.Word is "vanish" or "specVanish")
            : Of(xml, near.Run);
    }

    // Tracked changes of the old run or of the mark are not the new run's.
    private static bool IsTracked(Element property) => property.Word is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange";

    private static string Without(string xml, Element? properties, Func<Element, bool> goes) => properties is null || properties.ClosesItself
        ? ""
        : Splice.Apply(xml, properties.Start..properties.End, properties.Children.Where(goes).Select(child => new Splice(child.Start, child.End, "")));
}
