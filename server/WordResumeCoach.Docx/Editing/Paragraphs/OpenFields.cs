namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>The complex fields open at one point of the body. They nest, may run over paragraphs, and count as the reader counts them.</summary>
internal sealed class OpenFields
{
    private readonly List<Piece> _held = [];
    private int _inCode;

    public OpenField? Innermost { get; private set; }

    public bool ShowsText => _inCode == 0;

    /// <returns>The field the mark belongs to; null for a mark that belongs to none.</returns>
    public OpenField? Mark(string? type) => type switch
    {
        "begin" => Begin(),
        "separate" => Separate(),
        "end" => End(),
        _ => null,
    };

    public void AddCode(string text)
    {
        var field = _inCode > 0 ? Innermost : null;
        while (field is { InResult: true })
            field = field.Outer;
        field?.Code.Append(text);
    }

    /// <summary>A piece that does not show unless the field around it is abandoned.</summary>
    public void Hold(Piece piece) => _held.Add(piece);

    /// <summary>The paragraph ends: gives up the fields still in their code, and gives back what they held.</summary>
    public IReadOnlyList<Piece> Abandon()
    {
        if (_inCode == 0)
            return [];
        for (var field = Innermost; field is not null; field = field.Outer)
        {
            if (!field.InResult)
                field.Abandon();
        }
        _inCode = 0;
        Piece[] held = [.. _held];
        _held.Clear();
        return held;
    }

    private OpenField Begin()
    {
        _inCode++;
        return Innermost = new OpenField(Innermost) { Held = _held.Count };
    }

    private OpenField? Separate()
    {
        if (Innermost is not { InResult: false })
            return null;
        Innermost.Separate();
        Drop(Innermost);
        _inCode--;
        return Innermost;
    }

    private OpenField? End()
    {
        var ended = Innermost;
        if (ended is { InResult: false })
        {
            Drop(ended);
            _inCode--;
        }
        Innermost = ended?.Outer;
        return ended;
    }

    private void Drop(OpenField field) => _held.RemoveRange(field.Held, _held.Count - field.Held);
}
