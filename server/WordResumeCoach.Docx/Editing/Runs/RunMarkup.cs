using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>Puts markup between the characters of one paragraph, and gathers what that does to its stored XML.</summary>
internal sealed class RunMarkup(string xml, ParagraphSite paragraph, TrackedMarks marks)
{
    private readonly Dictionary<Element, RunCut> _cuts = [];
    private readonly Dictionary<int, StringBuilder> _gaps = [];

    /// <summary>The run of a piece that can be split, taken apart.</summary>
    public RunCut Cut(Piece piece)
    {
        if (!_cuts.TryGetValue(piece.Run, out var cut))
            cut = _cuts[piece.Run] = new RunCut(xml, piece.Run, marks);
        return cut;
    }

    /// <summary>More at a place between runs comes behind what was put there before.</summary>
    public void Place(Gap gap, string markup)
    {
        if (!_gaps.TryGetValue(gap.Site, out var placed))
            placed = _gaps[gap.Site] = new StringBuilder();
        placed.Append(markup);
    }

    public IEnumerable<Splice> Splices()
    {
        // The other characters of a run that is taken apart must be known too.
        foreach (var piece in paragraph.Pieces)
        {
            if (_cuts.TryGetValue(piece.Run, out var cut))
                cut.Add(piece);
        }
        return _gaps.Select(pair => At(pair.Key, pair.Value.ToString()))
            .Concat(_cuts.Select(pair => new Splice(pair.Key.Start, pair.Key.End, pair.Value.Xml())));
    }

    private Splice At(int site, string markup) =>
        paragraph.Element.ClosesItself ? NewRun.Opened(xml, paragraph.Element, markup) : new Splice(site, site, markup);
}
