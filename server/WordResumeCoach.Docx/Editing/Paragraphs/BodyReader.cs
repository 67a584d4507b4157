using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>
/// Finds the paragraphs of the body in the stored XML and counts them exactly as <see cref="DocumentReader"/> does: both walk
/// the same grammar, and a test holds them together.
/// </summary>
internal sealed class BodyReader
{
    private readonly string _xml;
    private readonly MarkupScanner _scanner;
    private readonly HiddenText _hidden;
    private readonly IReadOnlySet<int> _wanted;
    private readonly CancellationToken _cancellation;
    private readonly OpenFields _fields = new();
    private readonly Dictionary<int, ParagraphSite> _found = [];
    private int _count;

    private BodyReader(string xml, HiddenText hidden, IReadOnlySet<int> wanted, CancellationToken cancellation)
    {
        _xml = xml;
        _scanner = new MarkupScanner(xml);
        _hidden = hidden;
        _wanted = wanted;
        _cancellation = cancellation;
    }

    /// <summary>The wanted paragraphs that exist, by ordinal.</summary>
    /// <exception cref="DocumentProblemException">The part is no Word document.</exception>
    public static IReadOnlyDictionary<int, ParagraphSite> Read(string xml, HiddenText hidden, IReadOnlySet<int> wanted, CancellationToken cancellation)
    {
        var reader = new BodyReader(xml, hidden, wanted, cancellation);
        reader.Document();
        return reader._found;
    }

    private void Document()
    {
        while (_scanner.Read() && !_scanner.IsElement)
        {
        }
        if (_scanner.Word is not "document")
            throw new DocumentProblemException(DocumentProblem.NotADocx);
        for (var children = new ChildTags(_scanner); children.Next();)
        {
            if (_scanner.Word is "body")
                Blocks(null);
        }
    }

    private void Blocks(ContentControl? control)
    {
        for (var children = new ChildTags(_scanner); children.Next();)
        {
            switch (_scanner.Word)
            {
                case "p":
                    Paragraph(control);
                    break;
                case "tbl":
                    Rows(control);
                    break;
                case "sdt":
                    Blocks(new ContentControl(control));
                    break;
                case "sdtPr":
                    Properties(control);
                    break;
                case "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                    Blocks(control);
                    break;
                default:
                    Branch(() => Blocks(control));
                    break;
            }
        }
    }

    private void Rows(ContentControl? control) => Table("tr", control, Cells);

    private void Cells(ContentControl? control) => Table("tc", control, Blocks);

    private void Table(string wanted, ContentControl? control, Action<ContentControl?> read)
    {
        for (var children = new ChildTags(_scanner); children.Next();)
        {
            var word = _scanner.Word;
            if (word.SequenceEqual(wanted))
                read(control);
            else if (word is "sdt")
                Table(wanted, new ContentControl(control), read);
            else if (word is "sdtPr")
                Properties(control);
            else if (word is "sdtContent" or "customXml")
                Table(wanted, control, read);
            else
                Branch(() => Table(wanted, control, read));
        }
    }

    private void Branch(Action read)
    {
        if (_scanner.IsAlternateContent && new ChildTags(_scanner).NextBranch())
            read();
    }

    private void Properties(ContentControl? control)
    {
        for (var children = new ChildTags(_scanner); children.Next();)
            control?.Add(_scanner.Vocabulary, _scanner.Name, _scanner.Value("val"));
    }

    private void Paragraph(ContentControl? control)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_count == DocumentLimits.Paragraphs)
            throw new DocumentProblemException(DocumentProblem.TooManyParagraphs);
        var reader = new ParagraphPieces(_xml, Element.Read(_scanner), _fields, _hidden, control);
        reader.Read();
        if (_wanted.Contains(_count))
            _found[_count] = reader.Site(_count);
        _count++;
    }
}
