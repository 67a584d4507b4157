using System.IO.Compression;
using System.Text;

namespace WordResumeCoach.Tests.Docx;

/// <summary>The same file with the namespaces of ISO/IEC 29500 Strict, as far as tests use them.</summary>
internal static class StrictForm
{
    public static byte[] Of(byte[] file)
    {
        var strict = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file)))
        using (var target = new ZipArchive(strict, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                using var text = new StreamReader(entry.Open());
                using var copy = target.CreateEntry(entry.FullName).Open();
                copy.Write(Encoding.UTF8.GetBytes(text.ReadToEnd()
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
            }
        }
        return strict.ToArray();
    }
}
