using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>How the visible characters of a paragraph look, taken together.</summary>
internal sealed class LookTally
{
    private readonly Dictionary<int, int> _charactersBySize = [];
    private bool _anyVisible;
    private bool _anyRegular;
    private bool _anyCapital;
    private bool _anySmall;

    public bool Bold => _anyVisible && !_anyRegular;

    public bool Capitals => _anyCapital && !_anySmall;

    /// <summary>The size of most; of two with as many, the larger.</summary>
    public int? HalfPoints => _charactersBySize.Count == 0
        ? null
        : _charactersBySize.MaxBy(size => (size.Value, size.Key)).Key is > 0 and var size ? size : null;

    public void Clear()
    {
        _charactersBySize.Clear();
        _anyVisible = _anyRegular = _anyCapital = _anySmall = false;
    }

    public void Add(ReadOnlySpan<char> text, RunFormat format)
    {
        var visible = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            visible++;
            if (char.IsUpper(c) || (format.ShowsCapitals && char.IsLower(c)))
                _anyCapital = true;
            else if (char.IsLower(c))
                _anySmall = true;
        }
        if (visible == 0)
            return;

        _anyVisible = true;
        _anyRegular |= format.Bold != true;
        // A size nobody states counts as 0, so that a lone stated size does not speak for the rest.
        var size = format.Size ?? 0;
        _charactersBySize[size] = _charactersBySize.GetValueOrDefault(size) + visible;
    }
}
