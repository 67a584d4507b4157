using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Fields;

/// <summary>
/// The complex fields open at one point of a story (ECMA-376 part 1, 17.16.18). They nest, and their results may run over
/// paragraphs. Text shows only when every open field is in its result. A code ends with its paragraph: a field that is not
/// separated by then is abandoned, and what seemed to be its code is text.
/// </summary>
internal sealed class FieldStack
{
    private readonly List<Field> _open = [];
    private readonly List<(string Text, RunFormat Format)> _held = [];
    private int _inCode;

    public bool ShowsText => _inCode == 0;

    /// <summary>A field was abandoned and no end of it was found since.</summary>
    public bool IsUnfinished => _open.Exists(open => open.IsAbandoned);

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooDeep"/></exception>
    public void Begin()
    {
        if (_open.Count == DocumentLimits.OpenFields)
            throw new DocumentProblemException(DocumentProblem.TooDeep);
        _open.Add(new Field(_held.Count));
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

    /// <summary>Text that does not show unless the field around it is abandoned.</summary>
    public void Hold(string text, RunFormat format) => _held.Add((text, format));

    public void Separate(ParagraphBuilder paragraph)
    {
        if (_open is not [.., { InResult: false } field])
            return;
        field.InResult = true;
        field.Read();
        field.Start = paragraph.Length;
        Drop(field);
        _inCode--;
    }

    public void End(ParagraphBuilder paragraph)
    {
        if (_open is not [.., var field])
            return;
        _open.RemoveAt(_open.Count - 1);
        if (!field.InResult)
        {
            Drop(field);
            _inCode--;
        }
        field.Close(paragraph);
    }

    /// <summary>The paragraph ends: gives up the fields still in their code, and gives back what they held.</summary>
    public IReadOnlyList<(string Text, RunFormat Format)> Abandon()
    {
        if (_inCode == 0)
            return [];
        foreach (var field in _open)
            field.Abandon();
        _inCode = 0;
        (string, RunFormat)[] held = [.. _held];
        _held.Clear();
        return held;
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

    private void Drop(Field field) => _held.RemoveRange(field.Held, _held.Count - field.Held);

    /// <param name="held">How much was held when it began.</param>
    private sealed class Field(int held)
    {
        private string? _target;
        private bool _isMerged;

        public int Held => held;

        public StringBuilder Code { get; } = new();

        public bool InResult { get; set; }

        public bool IsAbandoned { get; private set; }

        public int Start { get; set; }

        public void Read()
        {
            var code = Code.ToString();
            _target = HyperlinkField.Target(code);
            _isMerged = MergeField.Is(code);
        }

        public void Abandon()
        {
            IsAbandoned |= !InResult;
            InResult = true;
        }

        public void Close(ParagraphBuilder paragraph)
        {
            if (_target is not null)
                paragraph.AddLink(Start, _target);
            if (_isMerged)
                paragraph.AddPlaceholder(PlaceholderKind.MergeField, Start);
        }
    }
}
