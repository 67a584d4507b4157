using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>A run for words that no run beside them can take.</summary>
internal static class NewRun
{
    public static Splice At(string xml, ParagraphSite paragraph, Gap gap, string text)
    {
        var prefix = paragraph.Element.Prefix;
        var elements = new TextElements(prefix);
        elements.Append(text);
        var name = prefix.Length == 0 ? "r" : prefix + ":r";
        var run = $"<{name}>{Properties(xml, paragraph, gap.Position)}{elements}</{name}>";
        return paragraph.Element.ClosesItself ? Opened(xml, paragraph.Element, run) : new Splice(gap.Site, gap.Site, run);
    }

    private static Splice Opened(string xml, Element paragraph, string run)
    {
        var tag = xml[paragraph.Start..paragraph.End];
        var name = paragraph.Prefix.Length == 0 ? "p" : paragraph.Prefix + ":p";
        return new Splice(paragraph.Start, paragraph.End, $"{tag[..tag.LastIndexOf('/')]}>{run}</{name}>");
    }

    // As the nearest words that are no link, field or control, else as the paragraph mark, which is what typing there would give.
    private static string Properties(string xml, ParagraphSite paragraph, int position)
    {
        var near = paragraph.Pieces.LastOrDefault(piece => piece.IsFree && piece.End <= position)
            ?? paragraph.Pieces.FirstOrDefault(piece => piece.IsFree && piece.Start >= position);
        var properties = near is null ? paragraph.Element.Child("pPr")?.Child("rPr") : near.Run.Child("rPr");
        if (properties is null || properties.ClosesItself)
            return "";
        // Tracked changes of the old run or of the mark are not the new run's.
        var tracked = properties.Children.Where(child => child.Word is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange");
        return Splice.Apply(xml, properties.Start..properties.End, tracked.Select(child => new Splice(child.Start, child.End, "")));
    }
}
