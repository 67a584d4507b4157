using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>One run taken apart: markup between its characters, and some of them deleted as a tracked change.</summary>
internal sealed class RunCut(string xml, Element run, TrackedMarks marks)
{
    private readonly Dictionary<Element, Piece> _pieces = [];
    private readonly List<(int Start, int End)> _deleted = [];
    private readonly List<(int Position, bool IsAfter, string Markup)> _placed = [];
    private readonly SortedSet<int> _edges = [];
    private readonly StringBuilder _xml = new();
    private readonly StringBuilder _fragment = new();
    private bool _isDeleted;
    private bool _hasContent;
    private int _fragments;
    private int _nextDeleted;

    public void Add(Piece piece) => _pieces[piece.Element] = piece;

    /// <summary>Positions are the paragraph's. Stretches come in the order of the text.</summary>
    public void Delete(int start, int end)
    {
        _deleted.Add((start, end));
        _edges.UnionWith([start, end]);
    }

    /// <summary>Behind the character that ends here, whatever else follows it.</summary>
    public void PlaceAfter(int position, string markup) => Place(position, true, markup);

    /// <summary>In front of the character that starts here, whatever else precedes it.</summary>
    public void PlaceBefore(int position, string markup) => Place(position, false, markup);

    public string Xml()
    {
        var placed = _placed.ToLookup(mark => (mark.Position, mark.IsAfter), mark => mark.Markup);
        var done = run.InnerStart;
        foreach (var child in run.Children)
        {
            // What stands between the elements, be it but a line end, stays where it is.
            _fragment.Append(xml.AsSpan(done..child.Start));
            done = child.End;
            if (_pieces.TryGetValue(child, out var piece))
                Piece(piece, placed);
            else if (child.Word != "rPr")
                Other(child);
        }
        _fragment.Append(xml.AsSpan(done..run.InnerEnd));
        Flush();
        return _xml.ToString();
    }

    private void Place(int position, bool isAfter, string markup)
    {
        _placed.Add((position, isAfter, markup));
        _edges.Add(position);
    }

    private void Piece(Piece piece, ILookup<(int, bool), string> placed)
    {
        IEnumerable<int> inside = piece.Text.Length > 1 ? _edges.GetViewBetween(piece.Start + 1, piece.End - 1) : [];
        var start = piece.Start;
        foreach (var end in inside.Append(piece.End))
        {
            Put(placed[(start, false)]);
            Begin(IsDeleted(start));
            _fragment.Append(Characters(piece, start, end));
            _hasContent = true;
            Put(placed[(end, true)]);
            start = end;
        }
    }

    private bool IsDeleted(int position)
    {
        while (_nextDeleted < _deleted.Count && _deleted[_nextDeleted].End <= position)
            _nextDeleted++;
        return _nextDeleted < _deleted.Count && _deleted[_nextDeleted].Start <= position;
    }

    private string Characters(Piece piece, int start, int end)
    {
        var element = piece.Element;
        var isWhole = start == piece.Start && end == piece.End;
        if (!piece.IsText || (isWhole && !_isDeleted))
            return xml[element.Start..element.End];
        var text = _isDeleted ? new TextElements(element.Prefix, "delText")
            : start == piece.Start ? new TextElements(xml, element)
            : new TextElements(element.Prefix);
        text.Append(new StoredText(xml, element), start - piece.Start, end - piece.Start);
        return text.ToString();
    }

    // Only a page break that Word remembers may stand among deleted words; all else was not deleted.
    private void Other(Element child)
    {
        if (child.Word != "lastRenderedPageBreak")
            Begin(false);
        _fragment.Append(xml.AsSpan(child.Start..child.End));
        _hasContent = true;
    }

    private void Put(IEnumerable<string> markup)
    {
        foreach (var mark in markup)
        {
            Flush();
            _xml.Append(mark);
        }
    }

    private void Begin(bool isDeleted)
    {
        if (isDeleted != _isDeleted)
            Flush();
        _isDeleted = isDeleted;
    }

    private void Flush()
    {
        if (_hasContent)
        {
            if (_isDeleted)
                _xml.Append(marks.OpenDeletion());
            _xml.Append(xml.AsSpan(run.Start..run.InnerStart)).Append(Properties()).Append(_fragment).Append(xml.AsSpan(run.InnerEnd..run.End));
            if (_isDeleted)
                _xml.Append(marks.CloseDeletion);
            _fragments++;
        }
        _fragment.Clear();
        _hasContent = false;
    }

    // A tracked change of formatting that several runs now bear must not have one id.
    private string Properties()
    {
        if (run.Child("rPr") is not { } properties)
            return "";
        var change = _fragments == 0 ? null : properties.Child("rPrChange");
        var renumbered = change is null ? null : marks.Renumbered(xml, change);
        return Splice.Apply(xml, properties.Start..properties.End, renumbered is null ? [] : [renumbered]);
    }
}
