using System.Text;
using System.Xml;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>
/// Where the paragraphs of the body stand in the stored main part, found by a parser that shares no line with the editor: a
/// paragraph counts when nothing but blocks stands around it.
/// </summary>
internal sealed class StoredBody
{
    private static readonly HashSet<string> Blocks = ["document", "body", "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"];

    private readonly List<int> _lines = [0];

    private StoredBody(string xml)
    {
        Xml = xml;
        for (var at = 0; at < xml.Length; at++)
        {
            if (xml[at] == '\n' || (xml[at] == '\r' && (at + 1 == xml.Length || xml[at + 1] != '\n')))
                _lines.Add(at + 1);
        }
    }

    public string Xml { get; }

    public List<Range> Paragraphs { get; } = [];

    public static StoredBody Of(byte[] main)
    {
        using var text = new StreamReader(new MemoryStream(main), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var body = new StoredBody(text.ReadToEnd());
        body.Read();
        return body;
    }

    /// <summary>Everything but what stands in these paragraphs.</summary>
    public string Without(IEnumerable<int> ordinals)
    {
        var rest = new StringBuilder();
        var done = 0;
        foreach (var range in ordinals.Distinct().Order().Select(ordinal => Paragraphs[ordinal]))
        {
            rest.Append(Xml.AsSpan(done..range.Start.Value)).Append("<p/>");
            done = range.End.Value;
        }
        return rest.Append(Xml.AsSpan(done..)).ToString();
    }

    private void Read()
    {
        using var reader = XmlReader.Create(new StringReader(Xml));
        var place = (IXmlLineInfo)reader;
        var counts = new Stack<(bool Counts, int Start, bool HasBranch)>([(true, 0, false)]);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var (around, _, hasBranch) = counts.Peek();
                var start = At(place) - 1;
                var isParagraph = around && reader.LocalName == "p" && IsWord(reader);
                var isBranch = reader.LocalName is "Choice" or "Fallback" && !hasBranch;
                var goesOn = around && ((IsWord(reader) && Blocks.Contains(reader.LocalName)) || reader.LocalName == "AlternateContent" || isBranch);
                if (reader.LocalName is "Choice" or "Fallback")
                    counts.Push(counts.Pop() with { HasBranch = true });
                if (isParagraph)
                    Paragraphs.Add(start..(reader.IsEmptyElement ? Xml.IndexOf('>', start) + 1 : 0));
                if (!reader.IsEmptyElement)
                    counts.Push((goesOn, isParagraph ? Paragraphs.Count : 0, false));
            }
            else if (reader.NodeType == XmlNodeType.EndElement && counts.Pop() is { Start: > 0 and var number })
            {
                Paragraphs[number - 1] = Paragraphs[number - 1].Start..(Xml.IndexOf('>', At(place)) + 1);
            }
        }
    }

    private int At(IXmlLineInfo place) => _lines[place.LineNumber - 1] + place.LinePosition - 1;

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);
}
