using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>Writes the children of one run that show a text, in the file's own prefix.</summary>
internal sealed class TextElements
{
    private const string Preserve = " xml:space=\"preserve\"";

    private readonly StringBuilder _xml = new();
    private readonly StringBuilder _inner = new();
    private readonly string _name;
    private readonly string _text;
    private readonly StringBuilder _shown = new();
    private bool _keepsSpace;
    private string _open;
    private string _close;

    /// <param name="text">The element that holds characters: <c>t</c>, or <c>delText</c> where they are deleted.</param>
    public TextElements(string prefix, string text = "t")
    {
        _name = prefix.Length == 0 ? "" : prefix + ":";
        _text = _name + text;
        _open = NewOpen;
        _close = NewClose;
    }

    /// <param name="stored">The <c>w:t</c> whose tags the first text keeps, if it is one.</param>
    public TextElements(string xml, Element stored) : this(stored.Prefix)
    {
        if (stored.Word != "t" || stored.ClosesItself)
            return;
        _open = xml[stored.Start..stored.InnerStart];
        _close = xml[stored.InnerEnd..stored.End];
        _keepsSpace = stored.KeepsSpace;
    }

    private string NewOpen => $"<{_text}>";

    private string NewClose => $"</{_text}>";

    /// <summary>Text as it is stored already.</summary>
    public void Append(StoredText stored, int start, int end)
    {
        stored.Copy(_inner, start, end);
        _shown.Append(stored.Text.AsSpan(start..end));
    }

    /// <summary>New text; characters that Word stores as elements become elements.</summary>
    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (ElementFor(c) is not { } element)
            {
                MarkupText.Escape(_inner, [c]);
                _shown.Append(c);
                continue;
            }
            Flush();
            _xml.Append(element);
        }
    }

    public void AppendElement(ReadOnlySpan<char> stored)
    {
        Flush();
        _xml.Append(stored);
    }

    public override string ToString()
    {
        Flush();
        return _xml.ToString();
    }

    private void Flush()
    {
        if (_inner.Length == 0)
            return;
        var isKept = _keepsSpace || !(IsSpace(_shown[0]) || IsSpace(_shown[^1]));
        _xml.Append(isKept ? _open : Keeping(_open)).Append(_inner).Append(_close);
        (_open, _close, _keepsSpace) = (NewOpen, NewClose, false);
        _inner.Clear();
        _shown.Clear();
    }

    // A tag that says otherwise is rare enough to be replaced whole: w:t has no other attribute (ECMA-376 part 1, 17.3.3.31).
    private string Keeping(string open) => open.Contains("xml:space", StringComparison.Ordinal) ? $"<{_text}{Preserve}>" : $"{open[..^1].TrimEnd()}{Preserve}>";

    private string? ElementFor(char c) => c switch
    {
        '\t' => $"<{_name}tab/>",
        '\v' => $"<{_name}br/>",
        '\f' => $"<{_name}br {_name}type=\"page\"/>",
        '\u001E' => $"<{_name}noBreakHyphen/>",
        '\u001F' => $"<{_name}softHyphen/>",
        _ => null,
    };

    private static bool IsSpace(char c) => c is ' ' or '\t';
}
