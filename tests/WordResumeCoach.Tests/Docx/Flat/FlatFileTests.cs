using System.Text;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx.Package;

namespace WordResumeCoach.Tests.Docx.Flat;

public sealed class FlatFileTests
{
    private static readonly byte[] File = new DocxFile(
        "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Skills </w:t></w:r><w:hyperlink r:id=\"l1\"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
        .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>").Hyperlink("l1", "https://example.com/a?b=1&c=2")
        .Relation("rIdPicture", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "media/image1.png").Part("word/media/image1.png", [1, 2, 3], "image/png")
        .Header("h1", "<w:p><w:r><w:t>Jane Roe</w:t></w:r></w:p>").CoreProperties("<dc:title>CV</dc:title>").ToBytes();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<?mso-application progid=\"Word.Document\"?>\r\n")]
    public void A_flat_file_is_read_like_the_file_it_stands_for(string start)
    {
        var (file, flat) = (DocumentReader.Read(File, TestContext.Current.CancellationToken), DocumentReader.Read(FlatForm.Of(File, start), TestContext.Current.CancellationToken));

        Assert.Equal("0 [Heading 1; outline 0; link 7+4 https://example.com/a?b=1&c=2] Skills here\n1\nHeader Jane Roe", DocumentDump.Of(flat));
        Assert.Equal(DocumentDump.Of(file), DocumentDump.Of(flat));
        Assert.Equal(file.Properties, flat.Properties);
        Assert.Equal(file.Notes, flat.Notes);
    }

    [Fact]
    public void A_flat_file_cut_short_is_damaged()
    {
        var flat = FlatForm.Of(File);

        Assert.All([flat.Length - 3, flat.Length / 2, 300], length => Assert.Equal(DocumentProblem.Damaged, Refusal.Of(flat[..length])));
    }

    [Fact]
    public void A_binary_part_that_is_no_base64_is_damage() =>
        Assert.Equal(DocumentProblem.Damaged, Refusal.Of(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(FlatForm.Of(File)).Replace("AQID", "A*", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>")]
    [InlineData("<x>http://schemas.microsoft.com/office/2006/xmlPackage</x>")]
    [InlineData("<html/>")]
    public void Other_XML_is_no_Word_file(string xml) => Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(Encoding.UTF8.GetBytes(xml)));

    [Fact]
    public void Limits_hold_for_flat_files_too()
    {
        var parts = string.Concat(Enumerable.Range(0, 2_001).Select(i => $"<pkg:part pkg:name=\"/x{i}.xml\" pkg:contentType=\"application/xml\"><pkg:xmlData><x/></pkg:xmlData></pkg:part>"));

        Assert.Equal(DocumentProblem.TooManyParts, Refusal.Of(Encoding.UTF8.GetBytes($"<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">{parts}</pkg:package>")));
    }
}
