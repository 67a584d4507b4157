using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>Changes words of one paragraph in its stored XML; what holds no changed word stays as it is stored.</summary>
internal sealed class ParagraphRewrite
{
    private readonly string _xml;
    private readonly ParagraphSite _paragraph;
    private readonly Dictionary<Element, PieceRewrite> _pieces = [];
    private readonly List<Splice> _splices = [];

    private ParagraphRewrite(string xml, ParagraphSite paragraph)
    {
        _xml = xml;
        _paragraph = paragraph;
    }

    /// <param name="hunks">In the order of the text, none overlapping, none refused by <see cref="HunkGuard"/>.</param>
    public static IReadOnlyList<Splice> Of(string xml, ParagraphSite paragraph, IEnumerable<Hunk> hunks)
    {
        var rewrite = new ParagraphRewrite(xml, paragraph);
        foreach (var hunk in hunks)
        {
            foreach (var piece in paragraph.Between(hunk.Start, hunk.End))
                rewrite.RewriteOf(piece).Remove(hunk);
            if (hunk.Text.Length > 0)
                rewrite.Place(hunk);
        }
        rewrite.RewriteRuns();
        return rewrite._splices;
    }

    private PieceRewrite RewriteOf(Piece piece) =>
        _pieces.TryGetValue(piece.Element, out var rewrite) ? rewrite : _pieces[piece.Element] = new PieceRewrite(piece);

    private void Place(Hunk hunk)
    {
        var point = hunk.Length > 0 ? InsertionPoint.Replaced(_paragraph, hunk) : InsertionPoint.Find(_paragraph, hunk.Start)!;
        if (point.Piece is { } piece)
            RewriteOf(piece).Insert(point.Offset, hunk.Text);
        else
            _splices.Add(NewRun.At(_xml, _paragraph, point.Gap!, hunk.Text));
    }

    private void RewriteRuns()
    {
        var rewritten = _pieces.ToDictionary(pair => pair.Key, pair => pair.Value.Xml(_xml));
        var emptied = _pieces.Values.Select(rewrite => rewrite.Piece.Run).Distinct().Where(run => IsEmptied(run, rewritten)).ToHashSet();
        var removed = emptied.GroupBy(run => run.Parent!).SelectMany(Removable).ToHashSet();
        _splices.AddRange(removed.Select(run => new Splice(run.Start, run.End, "")));
        _splices.AddRange(_pieces.Values.Where(rewrite => !removed.Contains(rewrite.Piece.Run))
            .Select(rewrite => rewrite.Piece.Element)
            .Select(element => new Splice(element.Start, element.End, rewritten[element])));
    }

    private static bool IsEmptied(Element run, Dictionary<Element, string> rewritten) =>
        run.Children.All(child => child.Word == "rPr" || (child.Word == "t" && child.InnerStart == child.InnerEnd)
            || (rewritten.TryGetValue(child, out var xml) && xml.Length == 0));

    // A content control or link without any run is not what its author left: one of its runs stays, without text.
    private IEnumerable<Element> Removable(IGrouping<Element, Element> emptied) =>
        emptied.Key != _paragraph.Element && emptied.Key.Children.Count(child => child.Word == "r") == emptied.Count() ? emptied.Skip(1) : emptied;
}
