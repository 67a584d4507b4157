using System.Buffers;
using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>
/// Walks XML tag by tag and says where each stands, in UTF-16 code units. It is meant for XML that a parser has found well
/// formed and without DTD; anything else ends in <see cref="DocumentProblem.Damaged"/>, never in a guess.
/// </summary>
internal sealed class MarkupScanner(string xml, int start, int end, ImmutableArray<MarkupScope.Binding> outer)
{
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n=/>");

    private readonly MarkupScope _scope = new(outer);
    private readonly List<AttributeSite> _attributes = [];
    private Range _name;
    private int _open;

    public MarkupScanner(string xml) : this(xml, 0, xml.Length, [])
    {
    }

    public MarkupKind Kind { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; } = start;

    /// <summary>Of the element whose tag the scanner stands on; the outermost is at 1.</summary>
    public int Depth { get; private set; }

    public MarkupScope Scope => _scope;

    public bool IsElement => Kind is MarkupKind.Open or MarkupKind.Empty;

    public Vocabulary Vocabulary => _scope.Find(Prefix);

    public ReadOnlySpan<char> Name => Local(_name);

    public ReadOnlySpan<char> Prefix => PrefixOf(_name);

    /// <summary>The local name if the element belongs to WordprocessingML, else "".</summary>
    public ReadOnlySpan<char> Word => Vocabulary == Vocabulary.Word ? Name : "";

    public bool IsAlternateContent => Name is "AlternateContent" && Vocabulary == Vocabulary.Compatibility;

    /// <summary>Moves on to the next tag or stretch of text.</summary>
    /// <exception cref="DocumentProblemException">Damaged, or nested deeper than the reader allows.</exception>
    public bool Read()
    {
        if (Kind is MarkupKind.Close or MarkupKind.Empty)
            _scope.Leave(_open);
        Start = End;
        if (Start >= end)
            return false;
        if (xml[Start] != '<')
            Stop(MarkupKind.Text, Find("<", Start) is >= 0 and var tag ? tag : end);
        else if (At("<!--"))
            Stop(MarkupKind.Aside, After("-->", Start + 4));
        else if (At("<![CDATA["))
            Stop(MarkupKind.CharacterData, After("]]>", Start));
        else if (At("<?"))
            Stop(MarkupKind.Aside, After("?>", Start));
        else if (At("</"))
            ReadClose();
        else
            ReadOpen();
        return true;
    }

    /// <summary>The decoded value of an attribute in the element's own namespace, as WordprocessingML has them.</summary>
    public string? Value(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (IsOwn(attribute) && Local(attribute.Name).SequenceEqual(name))
                return MarkupText.Decode(xml.AsSpan(attribute.Value));
        }
        return null;
    }

    /// <summary>The decoded value of an attribute in no namespace, as packages have them.</summary>
    public string? PlainValue(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (xml.AsSpan(attribute.Name).SequenceEqual(name))
                return MarkupText.Decode(xml.AsSpan(attribute.Value));
        }
        return null;
    }

    /// <summary>Where the attributes stand that <see cref="Value"/> can find: from the end of what precedes them to their closing quote.</summary>
    public IEnumerable<(string Name, Range Site)> OwnAttributeSites()
    {
        foreach (var attribute in _attributes.Where(IsOwn))
        {
            var start = attribute.Name.Start.Value;
            while (xml[start - 1] is ' ' or '\t' or '\r' or '\n')
                start--;
            yield return (Local(attribute.Name).ToString(), start..(attribute.Value.End.Value + 1));
        }
    }

    /// <summary>All attributes that <see cref="Value"/> can find, decoded.</summary>
    public ImmutableArray<(string Name, string Value)> OwnAttributes() =>
        [.. _attributes.Where(IsOwn).Select(attribute => (Local(attribute.Name).ToString(), MarkupText.Decode(xml.AsSpan(attribute.Value))))];

    private bool IsOwn(AttributeSite attribute) =>
        PrefixOf(attribute.Name) is { IsEmpty: false } prefix && _scope.Find(prefix) == Vocabulary;

    private ReadOnlySpan<char> Local(Range name)
    {
        var whole = xml.AsSpan(name);
        return whole[(whole.IndexOf(':') + 1)..];
    }

    private ReadOnlySpan<char> PrefixOf(Range name)
    {
        var whole = xml.AsSpan(name);
        return whole[..Math.Max(0, whole.IndexOf(':'))];
    }

    private void ReadClose()
    {
        var after = After(">", Start);
        _name = (Start + 2)..(Start + 2 + xml.AsSpan((Start + 2)..(after - 1)).TrimEnd().Length);
        Depth = _open--;
        Stop(MarkupKind.Close, after);
    }

    private void ReadOpen()
    {
        _attributes.Clear();
        Depth = ++_open;
        if (Depth > DocumentLimits.XmlDepth)
            throw new DocumentProblemException(DocumentProblem.TooDeep);
        var at = NameEnd(Start + 1);
        _name = (Start + 1)..at;
        for (at = SkipSpace(at); Char(at) is not ('>' or '/'); at = SkipSpace(at))
            at = ReadAttribute(at);
        if (Char(at) == '>')
        {
            Stop(MarkupKind.Open, at + 1);
            return;
        }
        _open--;
        Stop(MarkupKind.Empty, Char(at + 1) == '>' ? at + 2 : throw Damaged());
    }

    private int ReadAttribute(int at)
    {
        var nameEnd = NameEnd(at);
        var equals = SkipSpace(nameEnd);
        var quote = SkipSpace(equals + 1);
        if (Char(equals) != '=' || Char(quote) is not ('"' or '\''))
            throw Damaged();
        var close = xml.IndexOf(xml[quote], quote + 1, end - quote - 1);
        if (close < 0)
            throw Damaged();
        _attributes.Add(new AttributeSite(at..nameEnd, (quote + 1)..close));
        _scope.Enter(xml.AsSpan(at..nameEnd), xml.AsSpan((quote + 1)..close), Depth);
        return close + 1;
    }

    private int NameEnd(int at)
    {
        var length = xml.AsSpan(at..end).IndexOfAny(AfterName);
        return length > 0 ? at + length : throw Damaged();
    }

    private int SkipSpace(int at)
    {
        while (Char(at) is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private char Char(int at) => at < end ? xml[at] : throw Damaged();

    private bool At(string mark) => xml.AsSpan(Start..end).StartsWith(mark);

    private int Find(string mark, int from)
    {
        var length = from <= end ? xml.AsSpan(from..end).IndexOf(mark) : -1;
        return length < 0 ? -1 : from + length;
    }

    private int After(string mark, int from) => Find(mark, from) is >= 0 and var at ? at + mark.Length : throw Damaged();

    private void Stop(MarkupKind kind, int at)
    {
        Kind = kind;
        End = at;
    }

    private static DocumentProblemException Damaged() => new(DocumentProblem.Damaged);

    /// <summary>Where an attribute's name and value stand.</summary>
    private readonly record struct AttributeSite(Range Name, Range Value);
}
