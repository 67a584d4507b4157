using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>What goes from and comes into one piece.</summary>
internal sealed class PieceRewrite(Piece piece)
{
    private readonly List<(int Start, int End)> _removed = [];
    private readonly List<(int Offset, string Text)> _inserted = [];

    public Piece Piece => piece;

    /// <summary>Takes the hunk's share of the piece out. Hunks come in the order of the text.</summary>
    public void Remove(Hunk hunk) =>
        _removed.Add((Math.Max(0, hunk.Start - piece.Start), Math.Min(piece.Text.Length, hunk.End - piece.Start)));

    public void Insert(int offset, string text) => _inserted.Add((offset, text));

    /// <summary>What stands instead of the piece's element.</summary>
    public string Xml(string xml)
    {
        var element = piece.Element;
        var elements = new TextElements(xml, element);
        var stored = piece.IsText ? new StoredText(xml, element) : null;
        var comes = _inserted.ToLookup(insertion => insertion.Offset, insertion => insertion.Text);
        var gone = 0;
        foreach (var (start, end) in Stretches())
        {
            foreach (var text in comes[start])
                elements.Append(text);
            while (gone < _removed.Count && _removed[gone].End <= start)
                gone++;
            if (start == end || (gone < _removed.Count && _removed[gone].Start <= start))
                continue;
            if (stored is null)
                elements.AppendElement(xml.AsSpan(element.Start..element.End));
            else
                elements.Append(stored, start, end);
        }
        return elements.ToString();
    }

    /// <summary>The piece cut wherever something goes or comes, with an empty stretch at its end.</summary>
    private IEnumerable<(int Start, int End)> Stretches()
    {
        var edges = new SortedSet<int> { 0, piece.Text.Length };
        foreach (var (start, end) in _removed)
            edges.UnionWith([start, end]);
        edges.UnionWith(_inserted.Select(insertion => insertion.Offset));
        return edges.Zip(edges.Skip(1).Append(piece.Text.Length));
    }
}
