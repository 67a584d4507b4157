using System.Xml;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>The outermost element of a part, where lists of things are added to at their end.</summary>
/// <param name="Prefix">As written; "" for a default namespace.</param>
/// <param name="InnerEnd">Where the close tag starts; for an element closed in its own tag, where that ends.</param>
internal sealed record RootElement(string Name, string Prefix, int Start, int InnerEnd, bool ClosesItself)
{
    public static RootElement Of(string xml)
    {
        var scanner = new MarkupScanner(xml);
        while (scanner.Read() && !scanner.IsElement)
        {
        }
        var (name, prefix, start) = (scanner.Name.ToString(), scanner.Prefix.ToString(), scanner.Start);
        if (scanner.Kind == MarkupKind.Empty)
            return new RootElement(name, prefix, start, scanner.End, true);
        while (scanner.Read() && scanner is not { Kind: MarkupKind.Close, Depth: 1 })
        {
        }
        return new RootElement(name, prefix, start, scanner.Start, false);
    }

    /// <summary>A name with the prefix of this element.</summary>
    public string Named(string name) => Prefix.Length == 0 ? name : $"{Prefix}:{name}";

    /// <summary>The XML with something more at the end of this element.</summary>
    public string Append(string xml, string inner) => ClosesItself
        ? $"{xml[..xml.LastIndexOf('/', InnerEnd - 1)]}>{inner}</{Named(Name)}>{xml[InnerEnd..]}"
        : xml.Insert(InnerEnd, inner);

    /// <summary>The namespace the prefix stands for, which only a parser says for certain.</summary>
    public static string Address(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        reader.MoveToContent();
        return reader.NamespaceURI;
    }
}
