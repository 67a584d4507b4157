using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>An element with its place in the stored XML. Attributes are those of WordprocessingML alone.</summary>
internal sealed class Element
{
    private readonly List<Element> _children = [];

    private Element(MarkupScanner scanner, Element? parent)
    {
        Parent = parent;
        Vocabulary = scanner.Vocabulary;
        Name = scanner.Name.ToString();
        Prefix = scanner.Prefix.ToString();
        KeepsSpace = scanner.Scope.KeepsSpace;
        Attributes = Vocabulary == Vocabulary.Word ? scanner.OwnAttributes() : [];
        Start = scanner.Start;
        InnerStart = InnerEnd = End = scanner.End;
        parent?._children.Add(this);
    }

    public Element? Parent { get; }

    public Vocabulary Vocabulary { get; }

    public string Name { get; }

    /// <summary>As written; "" for a default namespace.</summary>
    public string Prefix { get; }

    /// <summary>White space at the ends of its text counts (<c>xml:space</c>, its own or from further out).</summary>
    public bool KeepsSpace { get; }

    public ImmutableArray<(string Name, string Value)> Attributes { get; }

    public int Start { get; }

    /// <summary>Where the open tag ends.</summary>
    public int InnerStart { get; }

    /// <summary>Where the close tag starts; for an element closed in its own tag, where that ends.</summary>
    public int InnerEnd { get; private set; }

    public int End { get; private set; }

    public IReadOnlyList<Element> Children => _children;

    /// <summary>Something other than elements and plain text stands straight inside: a comment, CDATA.</summary>
    public bool HasOddities { get; private set; }

    public bool ClosesItself => InnerStart == End;

    /// <summary>The local name if it belongs to WordprocessingML, else "".</summary>
    public string Word => Vocabulary == Vocabulary.Word ? Name : "";

    public bool IsAlternateContent => Name == "AlternateContent" && Vocabulary == Vocabulary.Compatibility;

    public string? this[string attribute] => Attributes.FirstOrDefault(pair => pair.Name == attribute).Value;

    public Element? Child(string word) => _children.Find(child => child.Word == word);

    /// <summary>The element the scanner stands on, read to its end.</summary>
    public static Element Read(MarkupScanner scanner)
    {
        var root = new Element(scanner, null);
        var current = scanner.Kind == MarkupKind.Empty ? null : root;
        while (current is not null && scanner.Read())
        {
            switch (scanner.Kind)
            {
                case MarkupKind.Open:
                    current = new Element(scanner, current);
                    break;
                case MarkupKind.Empty:
                    _ = new Element(scanner, current);
                    break;
                case MarkupKind.Close:
                    (current.InnerEnd, current.End) = (scanner.Start, scanner.End);
                    current = current.Parent;
                    break;
                case MarkupKind.CharacterData or MarkupKind.Aside:
                    current.HasOddities = true;
                    break;
            }
        }
        return current is null ? root : throw new DocumentProblemException(DocumentProblem.Damaged);
    }
}
