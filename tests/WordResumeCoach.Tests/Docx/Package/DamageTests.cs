using System.Text;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

public sealed class DamageTests
{
    private const string Heading = "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static string Notes(byte[] file) => string.Join(",", DocumentReader.Read(file).Notes.Select(note => note.Code));

    private static DocxFile With(string kind, string content, string body = Heading) => new DocxFile(body)
        .Relation("rIdPart", Office + kind, kind + ".xml").Part($"word/{kind}.xml", content, $"{Word}{kind}+xml");

    [Fact]
    public void A_file_cut_short_anywhere_is_damaged()
    {
        var file = DocxFile.WithParagraphs("one", "two");
        for (var length = 4; length < file.Length; length++)
            Assert.Equal(DocumentProblem.Damaged, Refusal.Of(file[..length]));
    }

    [Theory]
    [InlineData("<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p></w:body></w:document>")]
    [InlineData("<w:document/>")]
    [InlineData("")]
    [InlineData("words")]
    public void A_main_part_that_is_no_xml_or_has_a_dtd_is_damaged(string main) =>
        Assert.Equal(DocumentProblem.Damaged, Refusal.Of(ZipFile.Package("word/document.xml", DocxFile.Main, main)));

    [Fact]
    public void Text_that_is_not_UTF8_is_damage()
    {
        var file = new DocxFile("<w:p/>").Relation("rIdPart", Office + "styles", "styles.xml")
            .Part("word/styles.xml", [.. "<w:styles>"u8, 0xFF, 0xC0, .. "</w:styles>"u8], Word + "styles+xml").ToBytes();

        Assert.Equal("styles-unreadable", Notes(file));
    }

    [Fact]
    public void UTF16_with_its_mark_is_read()
    {
        var styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"Überschrift\"/></w:style></w:styles>";
        var file = new DocxFile("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr></w:p>").Relation("rIdPart", Office + "styles", "styles.xml")
            .Part("word/styles.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(styles)], Word + "styles+xml").ToBytes();

        Assert.Equal("0 [Überschrift]", DocumentDump.Read(file));
    }

    [Theory]
    [InlineData("styles", "styles-unreadable")]
    [InlineData("numbering", "numbering-unreadable")]
    [InlineData("settings", "settings-unreadable")]
    [InlineData("footnotes", "footnotes-unreadable")]
    [InlineData("endnotes", "endnotes-unreadable")]
    [InlineData("comments", "comments-unreadable")]
    public void A_broken_part_costs_a_note_and_not_the_review(string kind, string note)
    {
        var file = With(kind, "<w:broken").ToBytes();

        Assert.Equal("0 [list 0] x", DocumentDump.Read(file));
        Assert.Equal(note, Notes(file));
    }

    [Theory]
    [InlineData("header", "header-unreadable")]
    [InlineData("footer", "footer-unreadable")]
    public void Of_a_header_that_breaks_off_the_beginning_is_read(string kind, string note)
    {
        var root = kind == "header" ? "hdr" : "ftr";
        var file = With(kind, $"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>Jane</w:t></w:r></w:p><w:p><w:r><w:t>Roe",
            $"<w:p/><w:sectPr><w:{kind}Reference w:type=\"default\" r:id=\"rIdPart\"/></w:sectPr>").ToBytes();

        Assert.Equal($"0\n{char.ToUpperInvariant(kind[0])}{kind[1..]} Jane", DocumentDump.Read(file));
        Assert.Equal(note, Notes(file));
    }

    [Fact]
    public void So_does_a_broken_theme() => Assert.Equal("theme-unreadable", Notes(new DocxFile(Heading).Theme("<a:broken").ToBytes()));

    [Fact]
    public void A_header_whose_relations_are_broken_loses_its_links_and_not_its_words()
    {
        var file = new DocxFile("<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
            .Header("h1", "<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>Jane</w:t></w:r></w:hyperlink></w:p>")
            .Part("word/_rels/h1.xml.rels", "<Relationships", "application/vnd.openxmlformats-package.relationships+xml").ToBytes();

        Assert.Equal("0\nHeader [link 0+4 ] Jane", DocumentDump.Read(file));
        Assert.Contains("header-unreadable", Notes(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h9")]
    [InlineData("rIdStyles")]
    public void A_header_that_is_missing_or_something_else_costs_no_word(string id) =>
        Assert.Equal("0 x", DocumentDump.Read(new DocxFile($"<w:p><w:r><w:t>x</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"{id}\"/></w:sectPr>").Styles("").ToBytes()));

    [Fact]
    public void Broken_properties_cost_a_note() =>
        Assert.Equal("properties-unreadable", Notes(new DocxFile("<w:p/>").CoreProperties("<dc:title>").ToBytes()));

    [Fact]
    public void A_relation_that_leads_nowhere_costs_nothing_but_what_it_leads_to()
    {
        var file = new DocxFile("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>x</w:t></w:r><w:hyperlink r:id=\"l1\"><w:r><w:t>y</w:t></w:r></w:hyperlink></w:p>")
            .Relation("rIdPicture", Office + "image", "../NULL").Hyperlink("l1", "https://example.com")
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>").CoreProperties("<dc:title>CV</dc:title>").ToBytes();

        Assert.Equal("0 [Heading 1; outline 0; link 1+1 https://example.com] xy", DocumentDump.Read(file));
        Assert.Equal("package-mended", Notes(file));
        Assert.Equal("CV", DocumentReader.Read(file, TestContext.Current.CancellationToken).Properties.Title);
    }

    [Fact]
    public void A_relation_of_the_package_that_leads_nowhere_is_no_damage()
    {
        var file = ZipFile.Of(
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{DocxFile.Main}"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{Office}metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>"""),
            ("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Equal("0 x", DocumentDump.Read(file));
        Assert.Equal("", Notes(file));
    }

    [Fact]
    public void Styles_that_are_missing_cost_a_note() =>
        Assert.Equal("package-mended,styles-unreadable", Notes(new DocxFile("<w:p/>").Relation("rIdStyles", Office + "styles", "styles.xml").ToBytes()));

    [Theory]
    [InlineData("http://")]
    [InlineData("mailto:jane@@example.com")]
    [InlineData("https://example.com:port/a b")]
    public void An_address_that_is_no_URI_is_kept_as_it_is(string address) =>
        Assert.Equal($"0 [link 0+1 {address}] x", DocumentDump.Read(
            new DocxFile("<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>").Hyperlink("l1", address).ToBytes()));

    [Fact]
    public void A_file_with_thousands_of_relations_is_read()
    {
        var file = new DocxFile("<w:p><w:hyperlink r:id=\"l9999\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>");
        for (var i = 0; i < 10_000; i++)
            file.Hyperlink($"l{i}", $"https://example.com/{i}");

        Assert.Equal("0 [link 0+1 https://example.com/9999] x", DocumentDump.Read(file.ToBytes()));
        Assert.Equal("", Notes(file.ToBytes()));
    }

    [Fact]
    public void Names_that_climb_out_of_the_package_harm_nothing() =>
        Assert.Equal("0", DocumentDump.Read(new DocxFile("<w:p/>").Part("../../../../escaped.txt", "x", "text/plain").ToBytes()));
}
