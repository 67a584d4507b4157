using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Runs;

namespace WordResumeCoach.Docx.Editing.Comments;

/// <summary>Where a comment's range begins or ends: a place between runs where there is one, else between two characters of a run.</summary>
/// <param name="Gap">Null inside a run.</param>
/// <param name="Piece">Null between runs.</param>
internal sealed record CommentAnchor(int Position, Gap? Gap, Piece? Piece)
{
    /// <summary>As near to its first word as may be, but outside of what wraps it.</summary>
    public static CommentAnchor? Start(ParagraphSite paragraph, int position) =>
        Outermost(paragraph, position) is [.., var gap] ? new CommentAnchor(position, gap, null) : Inside(paragraph, position);

    /// <summary>As near to its last word as may be, but outside of what wraps it.</summary>
    public static CommentAnchor? End(ParagraphSite paragraph, int position) =>
        Outermost(paragraph, position) is [var gap, ..] ? new CommentAnchor(position, gap, null) : Inside(paragraph, position);

    /// <summary>Why no comment can have its edge here.</summary>
    public static RefusalReason Refusal(ParagraphSite paragraph, int position) =>
        (paragraph.After(position) is { } after && after.Start < position ? Reason(after) : null)
        ?? paragraph.GapsAt(position).Select(gap => gap.Reason).FirstOrDefault(reason => reason is not null)
        ?? (paragraph.After(position) is { } next ? Reason(next) : null)
        ?? RefusalReason.Picture;

    public void PlaceStart(RunMarkup runs, string markup)
    {
        if (Gap is not null)
            runs.Place(Gap, markup);
        else
            runs.Cut(Piece!).PlaceBefore(Position, markup);
    }

    public void PlaceEnd(RunMarkup runs, string markup)
    {
        if (Gap is not null)
            runs.Place(Gap, markup);
        else
            runs.Cut(Piece!).PlaceAfter(Position, markup);
    }

    // Marks inside of a tracked change are no part of it: a comment may stand on words that are not accepted yet.
    private static RefusalReason? Reason(Piece piece) =>
        piece.Reason is { } reason and not RefusalReason.TrackedChange ? reason : piece.CanSplit ? null : RefusalReason.Picture;

    private static List<Gap> Outermost(ParagraphSite paragraph, int position)
    {
        var open = paragraph.GapsAt(position).Where(gap => gap.Reason is null).ToList();
        var least = open.Select(gap => gap.Depth).DefaultIfEmpty().Min();
        open.RemoveAll(gap => gap.Depth > least);
        return open;
    }

    private static CommentAnchor? Inside(ParagraphSite paragraph, int position) =>
        paragraph.After(position) is { } piece && Reason(piece) is null ? new CommentAnchor(position, null, piece) : null;
}
