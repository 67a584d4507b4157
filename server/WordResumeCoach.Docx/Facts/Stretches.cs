using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Facts;

/// <summary>Words of one kind as runs bring them: what stands side by side becomes one stretch, blanks at its ends fall away.</summary>
internal sealed class Stretches<TKind>
    where TKind : struct
{
    private readonly List<Stretch<TKind>> _closed = [];
    private readonly StringBuilder _words = new();
    private TKind _kind;
    private Location _location;
    private int _start;
    private bool _doubtful;

    /// <param name="start">In the text of the paragraph.</param>
    /// <param name="isShown">The words take part in that text, so that the next begin behind them.</param>
    /// <param name="doubtful">A mark for whoever asks for the stretches.</param>
    public void Add(TKind kind, Location location, int start, string words, bool isShown, bool doubtful = false)
    {
        var end = _start + (isShown ? _words.Length : 0);
        if (_words.Length > 0 && (!_kind.Equals(kind) || _location != location || end != start || _doubtful != doubtful))
            Close();
        if (_words.Length == 0)
            (_kind, _location, _start, _doubtful) = (kind, location, start, doubtful);
        _words.Append(words);
    }

    public IReadOnlyList<Stretch<TKind>> All()
    {
        Close();
        return _closed;
    }

    private void Close()
    {
        var words = _words.ToString();
        _words.Clear();
        var inner = words.TrimStart();
        // What is hidden stands at one point; other words have their places in the text.
        if (inner.Length > 0)
            _closed.Add(new Stretch<TKind>(_kind, _location, _start, words.Length - inner.Length, inner.TrimEnd(), _doubtful));
    }
}

/// <param name="Lead">Blanks that fell away in front.</param>
internal readonly record struct Stretch<TKind>(TKind Kind, Location Location, int Start, int Lead, string Words, bool Doubtful);
