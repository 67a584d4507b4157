using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>How the visible characters of a paragraph look, taken together.</summary>
internal sealed class LookTally
{
    // Where neither file nor style gives a size (ECMA-376 part 1, 17.3.2.38).
    private const int UnstatedSize = 20;

    // In ems: what characters of body fonts are wide on average, and about half of what a tab bridges.
    private const double CapitalWidth = 0.63;
    private const double OtherWidth = 0.49;
    private const double SpaceWidth = 0.25;
    private const double WideWidth = 1;
    private const double TabPoints = 18;

    // In points, between characters: less is fine tuning, not a look of its own.
    private const double WideSpacing = 1;

    private readonly Dictionary<int, int> _charactersBySize = [];
    private bool _anyRegular;
    private bool _anyClose;
    private bool _anyCapital;
    private bool _anySmall;

    public int Visible { get; private set; }

    public bool Bold => Visible > 0 && !_anyRegular;

    public bool Capitals => _anyCapital && !_anySmall;

    public bool Wide => Visible > 0 && !_anyClose;

    /// <summary>The width of the text in one line, in points, by average widths.</summary>
    public double Ink { get; private set; }

    public int LineEnds { get; private set; }

    /// <summary>Page and column breaks.</summary>
    public int Breaks { get; private set; }

    /// <summary>The size of most; of two with as many, the larger.</summary>
    public int? HalfPoints => _charactersBySize.Count == 0
        ? null
        : _charactersBySize.MaxBy(size => (size.Value, size.Key)).Key is > 0 and var size ? size : null;

    public void Clear()
    {
        _charactersBySize.Clear();
        _anyRegular = _anyClose = _anyCapital = _anySmall = false;
        (Visible, Ink, LineEnds, Breaks) = (0, 0, 0, 0);
    }

    public void Add(char control)
    {
        switch (control)
        {
            case '\t': Ink += TabPoints; break;
            case '\v': LineEnds++; break;
            case '\f': Breaks++; break;
        }
    }

    public void Add(ReadOnlySpan<char> text, RunFormat format)
    {
        var visible = 0;
        var ems = 0.0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                ems += SpaceWidth;
                continue;
            }
            visible++;
            if (char.IsUpper(c) || (format.ShowsCapitals && char.IsLower(c)))
            {
                _anyCapital = true;
                ems += CapitalWidth;
            }
            else
            {
                _anySmall |= char.IsLower(c);
                ems += c is >= '\u2E80' and <= '\uD7FF' ? WideWidth : OtherWidth;
            }
        }
        // A size nobody states counts as 0, so that a lone stated size does not speak for the rest.
        var size = format.Size ?? 0;
        Ink += ems * (size > 0 ? size : UnstatedSize) / 2.0;
        if (visible == 0)
            return;

        Visible += visible;
        _anyRegular |= format.Bold != true;
        _anyClose |= !(format.Spacing >= WideSpacing);
        _charactersBySize[size] = _charactersBySize.GetValueOrDefault(size) + visible;
    }
}
