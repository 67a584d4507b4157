using System.IO.Compression;
using System.Text;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

public sealed class FuzzTests
{
    private const string P = "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:hyperlink r:id=\"l1\"><w:r><w:rPr><w:b/><w:sz w:val=\"21\"/></w:rPr><w:t>text</w:t></w:r></w:hyperlink></w:p>";

    private static readonly byte[] Original = new DocxFile($"""
        {P}<w:tbl><w:tr><w:tc>{P}</w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "a"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>b</w:t><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{P}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>
        <w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:cols w:num="2"/></w:sectPr>
        """)
        .Styles("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/></w:style>")
        .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .Header("h1", P).Hyperlink("l1", "https://example.com").CoreProperties("<dc:title>t</dc:title><dcterms:modified>2026-11-01T00:00:00Z</dcterms:modified>").ToBytes();

    private static void ReadOrRefuse(byte[] file)
    {
        try
        {
            Assert.All(DocumentReader.Read(file).Paragraphs, paragraph =>
                Assert.All(paragraph.Links, link => Assert.InRange(link.Start + link.Length, link.Start, paragraph.Text.Length)));
        }
        catch (DocumentProblemException)
        {
            // The one way to say no.
        }
    }

    [Fact]
    public void The_original_reads() => Assert.Equal(3, DocumentReader.Read(Original, TestContext.Current.CancellationToken).Paragraphs.Length);

    [Fact]
    public void No_bytes_of_the_file_make_the_reader_throw_anything_else()
    {
        var random = new Random(20261123);
        for (var i = 0; i < LongRun.Times(300); i++)
        {
            var file = Original.ToArray();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                file[random.Next(4, file.Length)] = (byte)random.Next(256);
            ReadOrRefuse(file);
        }
    }

    [Fact]
    public void No_characters_of_a_part_make_the_reader_throw_anything_else()
    {
        const string Alphabet = "<>/\"= &;:-09azwprt\u0000\u00E4";
        var random = new Random(20261123);
        var parts = Parts();
        for (var i = 0; i < LongRun.Times(600); i++)
        {
            var changed = parts.ToArray();
            var index = random.Next(changed.Length);
            var content = new StringBuilder(changed[index].Content);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(content.Length);
                if (random.Next(3) == 0)
                    content.Remove(at, random.Next(1, Math.Min(40, content.Length - at)));
                else
                    content[at] = Alphabet[random.Next(Alphabet.Length)];
            }
            changed[index].Content = content.ToString();
            ReadOrRefuse(ZipFile.Of(changed));
        }
    }

    private static (string Name, string Content)[] Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(Original));
        return [.. zip.Entries.Select(entry =>
        {
            using var text = new StreamReader(entry.Open());
            return (entry.FullName, text.ReadToEnd());
        })];
    }
}
