using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>Says why a change of words would do harm where it falls.</summary>
internal static class HunkGuard
{
    /// <summary>The first reason in the order of the text; null when the words may change.</summary>
    public static RefusalReason? Refuse(ParagraphSite paragraph, Hunk hunk) =>
        hunk.Length == 0 ? Insertion(paragraph, hunk.Start) : Replacement(paragraph, hunk);

    private static RefusalReason? Insertion(ParagraphSite paragraph, int position) =>
        InsertionPoint.Find(paragraph, position) is not null
            ? null
            : paragraph.Before(position)?.Reason
                ?? paragraph.After(position)?.Reason
                ?? paragraph.Reason
                ?? (paragraph.Pieces.Any(piece => piece.Link is not null) ? RefusalReason.HyperlinkEdge : RefusalReason.Field);

    private static RefusalReason? Replacement(ParagraphSite paragraph, Hunk hunk)
    {
        var link = paragraph.After(hunk.Start)!.Link;
        foreach (var piece in paragraph.Between(hunk.Start, hunk.End))
        {
            if (piece.Reason is { } reason)
                return reason;
        }
        if (paragraph.Cut(hunk.Start, hunk.End) is { } mark)
            return mark.Reason;
        return paragraph.Between(hunk.Start, hunk.End).Any(piece => piece.Link != link) ? RefusalReason.HyperlinkEdge : null;
    }
}
