using System.IO.Compression;
using System.Text;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Xml;

public sealed class XmlTextTests
{
    // Longer than several blocks, with characters of one to four bytes that fall across every edge.
    private static readonly string Long = string.Concat(Enumerable.Repeat("aé日🚀", 5_000));

    public static TheoryData<string, int> Encodings =>
        new(from name in new[] { "utf-8", "utf-16", "utf-16BE" } from shift in Enumerable.Range(0, 4) select (name, shift));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Characters_across_the_edges_of_blocks_stay_whole(string name, int shift)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = new string('x', shift) + Long;
        var main = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>";

        var document = DocumentReader.Read(WithMain([.. encoding.GetPreamble(), .. encoding.GetBytes(main)]), TestContext.Current.CancellationToken);

        Assert.Equal(text, Assert.Single(document.Paragraphs).Text);
    }

    private static byte[] WithMain(byte[] content)
    {
        var bytes = new MemoryStream();
        bytes.Write(DocxFile.WithBody(""));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(content);
        }
        return bytes.ToArray();
    }
}
