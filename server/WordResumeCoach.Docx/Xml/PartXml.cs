using System.Text;
using System.Xml;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Xml;

/// <summary>
/// A part read forward, once, with no DTD and nothing fetched. It stands on an element; <see cref="Children"/> and
/// <see cref="Branches"/> walk what that element holds, and skip whatever the walker leaves unread.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private const int ReadsBetweenLooksAtCancellation = 4_096;

    private readonly XmlReader _reader;
    private readonly CancellationToken _cancellation;
    private readonly object _word;
    private readonly object _strictWord;
    private int _reads;

    /// <summary>Opens the part and stands on its root.</summary>
    public PartXml(Part part, XmlNameTable names, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _word = names.Add(Namespaces.Word);
        _strictWord = names.Add(Namespaces.StrictWord);
        _reader = SafeXml.Open(part.Open(), names);
        while (_reader.NodeType != XmlNodeType.Element && Read())
        {
        }
    }

    /// <summary>The element's local name if it belongs to WordprocessingML, else "".</summary>
    public string Word => ReferenceEquals(_reader.NamespaceURI, _word) || ReferenceEquals(_reader.NamespaceURI, _strictWord) ? _reader.LocalName : "";

    /// <summary>The element's local name, whatever its namespace.</summary>
    public string LocalName => _reader.LocalName;

    public bool IsAlternateContent => _reader.LocalName == "AlternateContent" && _reader.NamespaceURI == Namespaces.Compatibility;

    internal bool IsEmpty => _reader.IsEmptyElement;

    internal int Depth => _reader.Depth;

    internal bool IsElement => _reader.NodeType == XmlNodeType.Element;

    internal bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    /// <summary>An attribute in the element's own namespace, as WordprocessingML has them.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI);

    /// <summary>An attribute in no namespace, as drawings have them.</summary>
    public string? PlainAttribute(string name) => _reader.GetAttribute(name);

    /// <summary>The id of the relation the element points to.</summary>
    public string? RelationId => _reader.GetAttribute("id", Namespaces.Relationships) ?? _reader.GetAttribute("id", Namespaces.StrictRelationships);

    /// <summary>The <c>w:val</c> of a property that is on unless it says otherwise (ECMA-376 part 1, 17.17.4).</summary>
    public bool IsOn => Attribute("val") is not ("0" or "false" or "off");

    public Children Children() => new(this);

    public Branches Branches() => new(this);

    /// <summary>The text straight inside the element, which is read to its end. White space at the ends is lost unless <c>xml:space</c> keeps it.</summary>
    public string Text()
    {
        if (IsEmpty)
            return "";

        var depth = Depth;
        var kept = _reader.XmlSpace == XmlSpace.Preserve;
        string? first = null;
        StringBuilder? more = null;
        while (Read() && !(IsEnd && Depth == depth))
        {
            if (Depth != depth + 1 || _reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
                continue;
            if (first is null)
                first = _reader.Value;
            else
                (more ??= new StringBuilder(first)).Append(_reader.Value);
        }
        var text = more?.ToString() ?? first ?? "";
        return kept ? text : text.Trim(' ', '\t', '\n', '\r');
    }

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooDeep"/></exception>
    internal bool Read()
    {
        if (++_reads % ReadsBetweenLooksAtCancellation == 0)
            _cancellation.ThrowIfCancellationRequested();
        if (!_reader.Read())
            return false;
        if (_reader.Depth >= DocumentLimits.XmlDepth && _reader.NodeType == XmlNodeType.Element)
            throw new DocumentProblemException(DocumentProblem.TooDeep);
        return true;
    }

    public void Dispose() => _reader.Dispose();
}
