using System.Xml;

namespace WordResumeCoach.Docx.Xml;

/// <summary>Readers of XML that come from strangers: no DTD, nothing fetched.</summary>
internal static class SafeXml
{
    public static XmlReader Open(Stream part, XmlNameTable names) => XmlReader.Create(new XmlText(part), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
        NameTable = names,
    });
}
