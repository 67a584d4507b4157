using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Facts;

/// <summary>The frames of the body.</summary>
internal sealed class FrameTally
{
    private readonly List<Frame> _frames = [];
    private string? _open;

    public ImmutableArray<Frame> All => [.. _frames];

    /// <param name="frame">As <see cref="Styles.ParagraphFormat.Frame"/>.</param>
    public void Add(int ordinal, string? frame)
    {
        var isFramed = !string.IsNullOrEmpty(frame);
        if (isFramed && frame == _open)
            _frames[^1] = _frames[^1] with { Last = ordinal };
        else if (isFramed)
            _frames.Add(new Frame(ordinal, ordinal));
        _open = isFramed ? frame : null;
    }
}
