using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>The formatting new words get, as stored XML.</summary>
internal static class RunLook
{
    // In the order of the schema (ECMA-376 part 1, 17.3.2.28), which Word insists on.
    private static readonly string[] AfterVanish =
    [
        "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText",
        "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange",
    ];

    /// <summary>As this run's.</summary>
    public static string Of(string xml, Element run) => Untracked(xml, run.Child("rPr"));

    /// <summary>As the nearest words that are no link, field or control, else as the paragraph mark, which is what typing there would give.</summary>
    public static string Near(string xml, ParagraphSite paragraph, int position)
    {
        var near = paragraph.Pieces.LastOrDefault(piece => piece.IsFree && piece.End <= position)
            ?? paragraph.Pieces.FirstOrDefault(piece => piece.IsFree && piece.Start >= position);
        return near is null ? LikeMark(xml, paragraph) : Of(xml, near.Run);
    }

    // Whoever writes words wants them to show, whatever a template hides with its empty line.
    private static string LikeMark(string xml, ParagraphSite paragraph)
    {
        var mark = paragraph.Element.Child("pPr")?.Child("rPr");
        if (!paragraph.HidesLikeItsMark)
            return Untracked(xml, mark);
        var names = new WordNames(paragraph.Element.Prefix, RootElement.Address(xml));
        var shows = names.Empty("vanish", ("val", "0"));
        if (mark is null || mark.ClosesItself)
            return $"{names.Open("rPr")}{shows}{names.Close("rPr")}";
        if (mark.Child("vanish") is { } vanish)
            return Untracked(xml, mark, new Splice(vanish.Start, vanish.End, shows));
        var place = mark.Children.FirstOrDefault(child => AfterVanish.Contains(child.Word))?.Start ?? mark.InnerEnd;
        return Untracked(xml, mark, new Splice(place, place, shows));
    }

    // Tracked changes of the old run or of the mark are not the new run's.
    private static string Untracked(string xml, Element? properties, params IEnumerable<Splice> besides)
    {
        if (properties is null || properties.ClosesItself)
            return "";
        var tracked = properties.Children.Where(child => child.Word is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange");
        return Splice.Apply(xml, properties.Start..properties.End, tracked.Select(child => new Splice(child.Start, child.End, "")).Concat(besides));
    }
}
