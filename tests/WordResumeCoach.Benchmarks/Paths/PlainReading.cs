using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WordResumeCoach.Benchmarks.Paths;

/// <summary>
/// The body's paragraphs read the slow, plain way, from the SDK's object model: what the fast reader must agree with. It
/// knows hidden text only where the run itself says so.
/// </summary>
internal static class PlainReading
{
    public static List<string> Paragraphs(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var fields = new Stack<bool>();
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Where(InBody).Select(paragraph => Text(paragraph, fields))];
    }

    // The SDK keeps what it does not know below mc:AlternateContent as typed elements too.
    private static bool InBody(OpenXmlElement element) => !element.Ancestors().Any(above =>
        above.LocalName is "txbxContent" or "Fallback" or "del" or "moveFrom" or "rubyPr" or "rt");

    private static string Text(Paragraph paragraph, Stack<bool> fields)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants<Run>().Where(run => InBody(run) && run.Ancestors<Paragraph>().First() == paragraph))
        {
            var hidden = run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
            foreach (var child in run.Descendants().Where(child => child.Ancestors<Run>().First() == run && InBody(child)))
                Add(child, text, fields, hidden);
        }
        return text.ToString();
    }

    /// <param name="fields">For each open field, whether its result has begun.</param>
    private static void Add(OpenXmlElement child, StringBuilder text, Stack<bool> fields, bool hidden)
    {
        if (child is FieldChar mark)
        {
            if (mark.FieldCharType?.InnerText == "begin")
                fields.Push(false);
            else if (fields.TryPop(out _) && mark.FieldCharType?.InnerText == "separate")
                fields.Push(true);
            return;
        }
        if (hidden || fields.Contains(false))
            return;
        text.Append(child switch
        {
            Text words => words.Space?.Value == SpaceProcessingModeValues.Preserve ? words.Text.Replace('\n', ' ') : words.Text.Trim(' ', '\t', '\n', '\r').Replace('\n', ' '),
            TabChar or PositionalTab => "\t",
            Break turn => turn.Type?.InnerText is "page" or "column" ? "\f" : "\v",
            CarriageReturn => "\v",
            NoBreakHyphen => "\u001E",
            SoftHyphen => "\u001F",
            SymbolChar => "(",
            _ => "",
        });
    }
}
