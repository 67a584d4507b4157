using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace WordResumeCoach.Benchmarks.Paths;

/// <summary>
/// The body's paragraphs read the slow, plain way, from the whole tree of the main part: what the fast reader must agree
/// with. It knows hidden text only where the run itself says so, and a main part only under its usual name.
/// </summary>
internal static class PlainReading
{
    private static readonly string[] Unread = ["txbxContent", "Fallback", "del", "moveFrom", "rt", "rPr", "pPr"];

    public static List<string> Paragraphs(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var body = XDocument.Load(part, LoadOptions.PreserveWhitespace).Root!.Elements().First(element => Name(element) == "body");
        var fields = new Stack<bool>();
        return [.. body.Descendants().Where(element => Name(element) == "p" && IsRead(element)).Select(paragraph => Text(paragraph, fields))];
    }

    private static string Name(XElement element) => element.Name.NamespaceName.EndsWith("/main", StringComparison.Ordinal) || element.Name.LocalName == "Fallback" ? element.Name.LocalName : "";

    private static bool IsRead(XElement element) => !element.Ancestors().Any(above => Unread.Contains(Name(above)));

    private static string Text(XElement paragraph, Stack<bool> fields)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants().Where(element => Name(element) == "r" && IsRead(element) && element.Ancestors().First(above => Name(above) == "p") == paragraph))
        {
            var hidden = run.Elements().Any(element => Name(element) == "rPr" && element.Elements().Any(property => Name(property) == "vanish" && Value(property, "val") is not ("0" or "false" or "off")));
            foreach (var element in run.Descendants().Where(element => IsRead(element) && element.Ancestors().First(above => Name(above) == "r") == run))
                Add(element, text, fields, hidden);
        }
        return text.ToString();
    }

    /// <param name="fields">For each open field, whether its result has begun.</param>
    private static void Add(XElement element, StringBuilder text, Stack<bool> fields, bool hidden)
    {
        if (Name(element) == "fldChar")
        {
            if (Value(element, "fldCharType") == "begin")
                fields.Push(false);
            else if (fields.TryPop(out _) && Value(element, "fldCharType") == "separate")
                fields.Push(true);
            return;
        }
        if (hidden || fields.Contains(false))
            return;
        text.Append(Name(element) switch
        {
            "t" => Words(element).Replace('\n', ' '),
            "tab" or "ptab" => "\t",
            "br" => Value(element, "type") is "page" or "column" ? "\f" : "\v",
            "cr" => "\v",
            "noBreakHyphen" => "\u001E",
            "softHyphen" => "\u001F",
            "sym" => "(",
            _ => "",
        });
    }

    private static string Words(XElement element) =>
        element.AncestorsAndSelf().Select(above => above.Attribute(XNamespace.Xml + "space")).FirstOrDefault(space => space is not null)?.Value == "preserve" ? element.Value : element.Value.Trim(' ', '\t', '\n', '\r');

    private static string? Value(XElement element, string name) => element.Attribute(element.Name.Namespace + name)?.Value;
}
