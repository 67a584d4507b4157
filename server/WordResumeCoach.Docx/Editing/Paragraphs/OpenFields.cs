using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>The complex fields open at one point of the body. They nest, may run over paragraphs, and count as the reader counts them.</summary>
internal sealed class OpenFields
{
    private ImmutableStack<OpenField> _open = [];
    private int _inCode;

    /// <summary>Innermost first.</summary>
    public ImmutableStack<OpenField> Open => _open;

    public bool ShowsText => _inCode == 0;

    /// <returns>The field the mark belongs to; null for a mark that belongs to none.</returns>
    public OpenField? Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                _open = _open.Push(new OpenField());
                _inCode++;
                return _open.Peek();
            case "separate" when !_open.IsEmpty && !_open.Peek().InResult:
                _open.Peek().Separate();
                _inCode--;
                return _open.Peek();
            case "end" when !_open.IsEmpty:
                _open = _open.Pop(out var ended);
                if (!ended.InResult)
                    _inCode--;
                return ended;
            default:
                return null;
        }
    }

    public void AddCode(string text)
    {
        foreach (var field in _inCode > 0 ? _open : [])
        {
            if (field.InResult)
                continue;
            field.Code.Append(text);
            return;
        }
    }
}
