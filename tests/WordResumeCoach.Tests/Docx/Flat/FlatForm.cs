using System.IO.Compression;
using System.Text;

namespace WordResumeCoach.Tests.Docx.Flat;

/// <summary>The same file as one XML document.</summary>
internal static class FlatForm
{
    public static byte[] Of(byte[] file, string start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?mso-application progid=\"Word.Document\"?>\n")
    {
        var flat = new StringBuilder(start).Append("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries.Where(entry => entry.Name != "[Content_Types].xml"))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            var isXml = entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal);
            flat.Append($"<pkg:part pkg:name=\"/{entry.FullName}\" pkg:contentType=\"{Type(entry.FullName)}\">")
                .Append(isXml
                    ? $"<pkg:xmlData>{Encoding.UTF8.GetString(content.ToArray())}</pkg:xmlData>"
                    : $"<pkg:binaryData>{Convert.ToBase64String(content.ToArray(), Base64FormattingOptions.InsertLineBreaks)}</pkg:binaryData>")
                .Append("</pkg:part>\n");
        }
        return Encoding.UTF8.GetBytes(flat.Append("</pkg:package>").ToString());
    }

    private static string Type(string name) => name switch
    {
        _ when name.EndsWith(".rels", StringComparison.Ordinal) => "application/vnd.openxmlformats-package.relationships+xml",
        "word/document.xml" => DocxFile.Main,
        "word/styles.xml" => "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
        "word/h1.xml" => "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
        "docProps/core.xml" => "application/vnd.openxmlformats-package.core-properties+xml",
        _ => "image/png",
    };
}
