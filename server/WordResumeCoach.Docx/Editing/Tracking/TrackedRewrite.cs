using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Runs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Tracking;

/// <summary>Changes words of one paragraph as tracked changes, for the author to accept or reject.</summary>
internal static class TrackedRewrite
{
    /// <param name="hunks">In the order of the text, none overlapping, none refused.</param>
    public static IEnumerable<Splice> Of(string xml, ParagraphSite paragraph, IEnumerable<Hunk> hunks, TrackedMarks marks)
    {
        var markup = new RunMarkup(xml, paragraph, marks);
        foreach (var hunk in hunks)
        {
            foreach (var piece in paragraph.Between(hunk.Start, hunk.End))
                markup.Cut(piece).Delete(Math.Max(hunk.Start, piece.Start), Math.Min(hunk.End, piece.End));
            if (hunk.Text.Length == 0)
                continue;
            if (hunk.Length > 0)
                Replace(xml, paragraph, hunk, markup, marks);
            else
                Insert(xml, paragraph, hunk, markup, marks);
        }
        return markup.Splices();
    }

    /// <summary>Why the change cannot be tracked where it could be made; null when it can.</summary>
    public static RefusalReason? Refuse(ParagraphSite paragraph, Hunk hunk)
    {
        var touched = hunk.Length > 0 ? paragraph.Between(hunk.Start, hunk.End)
            : InsertionPoint.Find(paragraph, hunk.Start)?.Piece is { } piece ? [piece]
            : [];
        return touched.All(piece => piece.CanSplit) ? null : RefusalReason.Picture;
    }

    private static void Replace(string xml, ParagraphSite paragraph, Hunk hunk, RunMarkup markup, TrackedMarks marks)
    {
        var look = InsertionPoint.Replaced(paragraph, hunk).Piece!;
        // Behind all that is deleted, as far as nothing else stands between: so the old words stay in one piece, and so do the new.
        var last = look;
        foreach (var piece in paragraph.Between(look.End, hunk.End))
        {
            if (piece.Run != last.Run && !StandSideBySide(xml, last, piece))
                break;
            last = piece;
        }
        markup.Cut(last).PlaceAfter(Math.Min(last.End, hunk.End), marks.Insertion(RunLook.Of(xml, look.Run), hunk.Text));
    }

    private static void Insert(string xml, ParagraphSite paragraph, Hunk hunk, RunMarkup markup, TrackedMarks marks)
    {
        var point = InsertionPoint.Find(paragraph, hunk.Start)!;
        if (point.Piece is not { } piece)
            markup.Place(point.Gap!, marks.Insertion(RunLook.Near(xml, paragraph, hunk.Start), hunk.Text));
        else if (point.Offset == 0)
            markup.Cut(piece).PlaceBefore(hunk.Start, marks.Insertion(RunLook.Of(xml, piece.Run), hunk.Text));
        else
            markup.Cut(piece).PlaceAfter(hunk.Start, marks.Insertion(RunLook.Of(xml, piece.Run), hunk.Text));
    }

    private static bool StandSideBySide(string xml, Piece first, Piece second)
    {
        if (first.Run.Parent != second.Run.Parent)
            return false;
        var between = xml.AsSpan(first.Run.End..second.Run.Start).Trim();
        while (between.StartsWith("<") && between.IndexOf('>') is >= 0 and var end && between[..end].IndexOf(":proofErr ") is > 0)
            between = between[(end + 1)..].TrimStart();
        return between.IsEmpty;
    }
}
