using System.Text;
using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>The characters inside a <c>w:t</c> or <c>w:instrText</c> (text straight inside counts, comments and elements do not), and how they are spelled.</summary>
internal sealed class StoredText
{
    private const string CharacterDataOpen = "<![CDATA[";
    private const string CharacterDataClose = "]]>";

    private readonly string _xml;
    private readonly Element _element;
    private readonly int _cut;
    private int[]? _sites;

    public StoredText(string xml, Element element)
    {
        _xml = xml;
        _element = element;
        var whole = (IsPlain ? MarkupText.Decode(Raw) : Mixed()).Replace('\n', ' ').Replace('\r', ' ');
        _cut = element.KeepsSpace ? 0 : whole.Length - whole.TrimStart(' ', '\t').Length;
        Text = element.KeepsSpace ? whole : whole.Trim(' ', '\t');
    }

    /// <summary>As Word shows it: a line end is a space, and white space at the ends counts only where it is kept.</summary>
    public string Text { get; }

    private bool IsPlain => _element is { HasOddities: false, Children: [] };

    private ReadOnlySpan<char> Raw => _xml.AsSpan(_element.InnerStart.._element.InnerEnd);

    /// <summary>Copies some of the characters as they are spelled; what comments or CDATA interrupt is spelled anew.</summary>
    public void Copy(StringBuilder to, int start, int end)
    {
        if (!IsPlain)
        {
            MarkupText.Escape(to, Text.AsSpan(start..end));
            return;
        }
        _sites ??= MarkupText.Sites(Raw);
        to.Append(Raw[_sites[_cut + start].._sites[_cut + end]]);
    }

    private string Mixed()
    {
        var text = new StringBuilder();
        var scanner = new MarkupScanner(_xml, _element.InnerStart, _element.InnerEnd, []);
        var depth = 0;
        while (scanner.Read())
        {
            depth += scanner.Kind switch { MarkupKind.Open => 1, MarkupKind.Close => -1, _ => 0 };
            if (depth == 0 && scanner.Kind == MarkupKind.Text)
                text.Append(MarkupText.Decode(_xml.AsSpan(scanner.Start..scanner.End)));
            else if (depth == 0 && scanner.Kind == MarkupKind.CharacterData)
                text.Append(_xml.AsSpan((scanner.Start + CharacterDataOpen.Length)..(scanner.End - CharacterDataClose.Length)));
        }
        return text.ToString();
    }
}
