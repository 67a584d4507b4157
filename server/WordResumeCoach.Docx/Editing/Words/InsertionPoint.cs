using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>Where words that replace nothing go.</summary>
/// <param name="Piece">The piece whose formatting they take; null for a run of their own.</param>
/// <param name="Offset">Into the piece's text.</param>
/// <param name="Gap">Where the run of their own stands.</param>
internal sealed record InsertionPoint(Piece? Piece, int Offset, Gap? Gap)
{
    /// <summary>
    /// Beside the characters they follow; where no word comes before, beside those that follow them, so that a literal bullet's
    /// font stays the bullet's. Words at the edge of a link, field, control or tracked change stay outside of it.
    /// </summary>
    /// <returns>Null when there is no such place.</returns>
    public static InsertionPoint? Find(ParagraphSite paragraph, int position)
    {
        var before = paragraph.Before(position);
        var after = paragraph.After(position);
        var isInsideLink = before is { Reason: null, Link: { } link } && after is { Reason: null } && after.Link == link;
        var first = before is not null && (isInsideLink || before.IsFree) ? At(before, position) : null;
        var second = after is not null && (isInsideLink || after.IsFree) ? At(after, position) : null;
        return (paragraph.FirstWord < position ? first ?? second : second ?? first)
            ?? (paragraph.GapAt(position) is { } gap ? new InsertionPoint(null, 0, gap) : null);
    }

    /// <summary>In a hunk that replaces words: new words look like the first word they replace, not like the space or comma before it.</summary>
    public static InsertionPoint Replaced(ParagraphSite paragraph, Hunk hunk)
    {
        var at = hunk.Start;
        while (at < hunk.End && !WordDiff.IsInWord(paragraph.Text, at, out _))
            at++;
        at = at < hunk.End ? at : hunk.Start;
        return At(paragraph.After(at)!, at);
    }

    private static InsertionPoint At(Piece piece, int position) => new(piece, position - piece.Start, null);
}
