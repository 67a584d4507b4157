using System.IO.Compression;
using System.Text;
using System.Xml;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Flat;

/// <summary>
/// A Word file as one XML document ([MS-OFFXML], "Flat OPC"), as Word writes it under "Word XML Document" and hands it to add-ins.
/// It is packed into the zip it stands for and then read like any other file.
/// </summary>
internal static class FlatFile
{
    private const string Package = "http://schemas.microsoft.com/office/2006/xmlPackage";

    // The root stands behind a declaration and a processing instruction or two.
    private const int Beginning = 1_024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether the file begins like one.</summary>
    public static bool Is(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(ByteOrderMark))
            file = file[ByteOrderMark.Length..];
        return file.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && file[..Math.Min(file.Length, Beginning)].IndexOf("http://schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0;
    }

    /// <summary>The same file as a zip.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="FormatException">A binary part is no base64.</exception>
    public static byte[] Pack(Stream file, CancellationToken cancellation)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = new StringBuilder();
            using var xml = SafeXml.Open(file, new NameTable());
            while (xml.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "part" && xml.NamespaceURI == Package)
                    Part(xml, zip, types);
            }
            Write(zip, "[Content_Types].xml", stream => stream.Write(Encoding.UTF8.GetBytes(
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{types}</Types>")));
        }
        return packed.ToArray();
    }

    private static void Part(XmlReader xml, ZipArchive zip, StringBuilder types)
    {
        var name = xml.GetAttribute("name", Package)?.TrimStart('/') ?? "";
        var type = xml.GetAttribute("contentType", Package);
        if (name.Length > 0 && type is not null && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            types.Append("<Override PartName=\"/").Append(Escape(name)).Append("\" ContentType=\"").Append(Escape(type)).Append("\"/>");
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement || xml.NamespaceURI != Package || name.Length == 0)
                continue;
            if (xml.LocalName == "xmlData")
                Write(zip, name, stream => Copy(xml, stream));
            else if (xml.LocalName == "binaryData")
                Write(zip, name, stream => stream.Write(Convert.FromBase64String(Text(xml))));
        }
    }

    private static string Text(XmlReader xml)
    {
        using var inner = xml.ReadSubtree();
        inner.Read();
        return inner.ReadElementContentAsString();
    }

    private static void Copy(XmlReader xml, Stream stream)
    {
        using var inner = xml.ReadSubtree();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        inner.Read();
        inner.Read();
        while (!inner.EOF && inner.NodeType != XmlNodeType.EndElement)
            writer.WriteNode(inner, defattr: false);
    }

    private static void Write(ZipArchive zip, string name, Action<Stream> write)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        write(stream);
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
