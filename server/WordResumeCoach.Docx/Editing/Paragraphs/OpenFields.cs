namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>The complex fields open at one point of the body. They nest, may run over paragraphs, and count as the reader counts them.</summary>
internal sealed class OpenFields
{
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

    private OpenField Begin()
    {
        _inCode++;
        return Innermost = new OpenField(Innermost);
    }

    private OpenField? Separate()
    {
        if (Innermost is not { InResult: false })
            return null;
        Innermost.Separate();
        _inCode--;
        return Innermost;
    }

    private OpenField? End()
    {
        var ended = Innermost;
        if (ended is { InResult: false })
            _inCode--;
        Innermost = ended?.Outer;
        return ended;
    }
}
