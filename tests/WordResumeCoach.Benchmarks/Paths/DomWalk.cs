using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WordResumeCoach.Benchmarks.Paths;

/// <summary>The usual way to get at a document's text: every paragraph's <c>InnerText</c> from the SDK's object model.</summary>
internal static class DomWalk
{
    /// <returns>How many characters there are.</returns>
    public static int Characters(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Sum(paragraph => paragraph.InnerText.Length);
    }
}
