using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace WordResumeCoach.Benchmarks.Paths;

/// <summary>What no reader that uses Open XML SDK can do without: the SDK opens the file, an XML reader passes over the parts.</summary>
internal static class Floor
{
    /// <returns>How many elements the document, its styles and its lists have.</returns>
    public static int Elements(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var main = document.MainDocumentPart!;
        return Elements(main) + Elements(main.StyleDefinitionsPart) + Elements(main.NumberingDefinitionsPart);
    }

    private static int Elements(OpenXmlPart? part)
    {
        if (part is null)
            return 0;
        var elements = 0;
        using var xml = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                elements++;
        }
        return elements;
    }
}
