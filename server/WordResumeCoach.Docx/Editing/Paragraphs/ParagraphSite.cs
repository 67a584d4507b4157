using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>A paragraph of the body as it is stored.</summary>
/// <param name="Ordinal">As the reader counts.</param>
/// <param name="Element">The <c>w:p</c>.</param>
/// <param name="Reason">Why no run may be added to it, because of what stands around it; null when one may.</param>
/// <param name="Pieces">In the order of the text, without a gap between them; none is empty.</param>
/// <param name="Landmarks">In the order of the text.</param>
internal sealed record ParagraphSite(
    int Ordinal,
    Element Element,
    string Text,
    RefusalReason? Reason,
    ImmutableArray<Piece> Pieces,
    ImmutableArray<Landmark> Landmarks,
    ImmutableArray<Gap> Gaps)
{
    private int? _firstWord;
    private string? _hash;

    /// <summary>Words that look like the mark at its end would be hidden.</summary>
    public bool HidesLikeItsMark { get; init; }

    /// <summary>Of its text, as reviews name it.</summary>
    public string Hash => _hash ??= TextIdentity.Hash(Text);

    /// <summary>Where its first letter or digit is; the length of the text when there is none.</summary>
    public int FirstWord => _firstWord ??= FindFirstWord();

    /// <summary>The piece that shows the character before this position; null at the start.</summary>
    public Piece? Before(int position) => position == 0 ? null : After(position - 1);

    /// <summary>The piece that shows the character after this position; null at the end.</summary>
    public Piece? After(int position) => position < Text.Length ? Pieces[IndexAt(position)] : null;

    /// <summary>The pieces that show any of these characters.</summary>
    public IEnumerable<Piece> Between(int start, int end)
    {
        for (var i = start < end ? IndexAt(start) : Pieces.Length; i < Pieces.Length && Pieces[i].Start < end; i++)
            yield return Pieces[i];
    }

    /// <summary>The first landmark that has one of these characters on either side.</summary>
    public Landmark? Cut(int start, int end)
    {
        var i = FirstAt(Landmarks, mark => mark.Position, start + 1);
        return i < Landmarks.Length && Landmarks[i].Position < end ? Landmarks[i] : null;
    }

    /// <summary>The places between the characters before and after this position, in the order of the file.</summary>
    public IEnumerable<Gap> GapsAt(int position)
    {
        for (var i = FirstAt(Gaps, gap => gap.Position, position); i < Gaps.Length && Gaps[i].Position == position; i++)
            yield return Gaps[i];
    }

    /// <summary>The first place for a new run between the characters before and after this position.</summary>
    public Gap? GapAt(int position) => Reason is null ? GapsAt(position).FirstOrDefault(gap => gap.IsFree) : null;

    private int FindFirstWord()
    {
        var at = 0;
        while (at < Text.Length && !WordDiff.IsInWord(Text, at, out var length))
            at += length;
        return at;
    }

    private int IndexAt(int position) => FirstAt(Pieces, piece => piece.End, position + 1);

    /// <summary>The index of the first item whose key is this or more.</summary>
    private static int FirstAt<T>(ImmutableArray<T> items, Func<T, int> key, int least)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = key(items[middle]) < least ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
