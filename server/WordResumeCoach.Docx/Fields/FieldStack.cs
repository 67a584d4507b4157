using System.Text;
using WordResumeCoach.Docx.Body;

namespace WordResumeCoach.Docx.Fields;

/// <summary>
/// The complex fields open at one point of a story (ECMA-376 part 1, 17.16.18). They nest, and may run over paragraphs.
/// Text shows only when every open field is in its result.
/// </summary>
internal sealed class FieldStack
{
    private readonly List<Field> _open = [];
    private int _inCode;

    public bool ShowsText => _inCode == 0;

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooDeep"/></exception>
    public void Begin()
    {
        if (_open.Count == DocumentLimits.OpenFields)
            throw new DocumentProblemException(DocumentProblem.TooDeep);
        _open.Add(new Field());
        _inCode++;
    }

    /// <summary>Text that belongs to the code of the innermost field still in its code.</summary>
    public void AddCode(string text)
    {
        for (var i = _open.Count - 1; i >= 0 && _inCode > 0; i--)
        {
            if (_open[i].InResult)
                continue;
            _open[i].Code.Append(text);
            return;
        }
    }

    public void Separate(ParagraphBuilder paragraph)
    {
        if (_open is not [.., { InResult: false } field])
            return;
        field.InResult = true;
        field.Target = HyperlinkField.Target(field.Code.ToString());
        field.Start = paragraph.Length;
        _inCode--;
    }

    public void End(ParagraphBuilder paragraph)
    {
        if (_open is not [.., var field])
            return;
        _open.RemoveAt(_open.Count - 1);
        if (!field.InResult)
            _inCode--;
        field.Close(paragraph);
    }

    /// <summary>Gives the paragraph its share of the links that run on into the next.</summary>
    public void EndParagraph(ParagraphBuilder paragraph)
    {
        foreach (var field in _open)
        {
            field.Close(paragraph);
            field.Start = 0;
        }
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool InResult { get; set; }

        public string? Target { get; set; }

        public int Start { get; set; }

        public void Close(ParagraphBuilder paragraph)
        {
            if (Target is not null)
                paragraph.AddLink(Start, Target);
        }
    }
}
