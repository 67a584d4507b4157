using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace WordResumeCoach.Docx.Package;

/// <summary>What the libraries throw, early or late, when bytes are not what they should be. Anything else is a fault of ours.</summary>
internal static class Damage
{
    // UriFormatException and FileFormatException are FormatExceptions; EndOfStreamException is an IOException.
    public static bool Explains(Exception exception) => exception
        is XmlException or InvalidDataException or IOException or FormatException or InvalidOperationException
        or ArgumentException or NotSupportedException or OpenXmlPackageException;
}
