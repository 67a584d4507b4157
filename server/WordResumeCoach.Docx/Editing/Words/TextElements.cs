using System.Text;
using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>Writes the children of one run that show a text, in the file's own prefix.</summary>
/// <param name="tag">The stored open tag that the first text element keeps, with its attributes; "" for none.</param>
/// <param name="keepsSpace">White space at the ends of that element's text counts without saying so.</param>
internal sealed class TextElements(string prefix, string tag = "", bool keepsSpace = false)
{
    private const string Preserve = " xml:space=\"preserve\"";

    private readonly StringBuilder _xml = new();
    private readonly StringBuilder _inner = new();
    private string _tag = tag;

    private string Name => prefix.Length == 0 ? "" : prefix + ":";

    /// <summary>Text as it is stored already.</summary>
    public void AppendStored(Action<StringBuilder> copy) => copy(_inner);

    /// <summary>New text; characters that Word stores as elements become elements.</summary>
    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (ElementFor(c) is not { } element)
            {
                MarkupText.Escape(_inner, [c]);
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
        var needsSpace = IsSpace(_inner[0]) || IsSpace(_inner[^1]);
        var open = _tag.Length == 0 ? $"<{Name}t>" : _tag;
        _xml.Append(needsSpace && !(keepsSpace && _tag.Length > 0) ? Keeping(open) : open).Append(_inner).Append("</").Append(Name).Append("t>");
        _tag = "";
        _inner.Clear();
    }

    // A tag that says otherwise is rare enough to be replaced whole: w:t has no other attribute (ECMA-376 part 1, 17.3.3.31).
    private string Keeping(string open) => open.Contains("xml:space", StringComparison.Ordinal) ? $"<{Name}t{Preserve}>" : $"{open[..^1].TrimEnd()}{Preserve}>";

    private string? ElementFor(char c) => c switch
    {
        '\t' => $"<{Name}tab/>",
        '\v' => $"<{Name}br/>",
        '\f' => $"<{Name}br {Name}type=\"page\"/>",
        '\u001E' => $"<{Name}noBreakHyphen/>",
        '\u001F' => $"<{Name}softHyphen/>",
        _ => null,
    };

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}
