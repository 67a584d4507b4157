namespace WordResumeCoach.Tests.Docx.Body;

public sealed class MarginsTests
{
    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Section(string content) => $"<w:sectPr>{content}</w:sectPr>";

    private static string Header(string type, string id) => $"<w:headerReference w:type=\"{type}\" r:id=\"{id}\"/>";

    private static DocxFile File(string body) => new DocxFile(body).Header("h1", P("any")).Header("h2", P("first")).Header("h3", P("even"));

    private static string Headers(DocxFile file) => string.Join('\n', DocumentDump.Read(file.ToBytes()).Split('\n').Where(line => line.StartsWith("Header", StringComparison.Ordinal)));

    private static readonly string All = Header("default", "h1") + Header("first", "h2") + Header("even", "h3");

    [Fact]
    public void A_header_of_the_first_page_counts_where_the_section_has_one() =>
        Assert.Equal(["Header any", "Header any\nHeader first", "Header any"],
            new[] { "", "<w:titlePg/>", "<w:titlePg w:val=\"0\"/>" }.Select(title => Headers(File("<w:p/>" + Section(All + title)))));

    [Fact]
    public void A_header_of_even_pages_counts_where_the_file_has_them() =>
        Assert.Equal("Header any\nHeader even", Headers(File("<w:p/>" + Section(All)).Settings("<w:evenAndOddHeaders/>")));

    [Fact]
    public void A_section_has_from_the_one_before_what_it_does_not_name() =>
        Assert.Equal("Header any\nHeader first", Headers(File($"<w:p><w:pPr>{Section(All)}</w:pPr></w:p><w:p/>" + Section("<w:titlePg/>"))));

    [Fact]
    public void What_another_header_says_already_is_not_said_again() =>
        Assert.Equal("Header Jane Roe\nHeader Jane Roe\nHeader page 2", Headers(new DocxFile($"<w:p/>{Section(Header("default", "h1") + Header("first", "h2") + "<w:titlePg/>")}")
            .Header("h1", P("Jane Roe") + P("Jane Roe")).Header("h2", P("Jane Roe") + P("page 2"))));

    [Fact]
    public void A_footer_may_repeat_the_header() =>
        Assert.Equal("0\nHeader Jane Roe\nFooter Jane Roe", DocumentDump.Read(new DocxFile("<w:p/>" + Section(Header("default", "h1") + "<w:footerReference w:type=\"default\" r:id=\"f1\"/>"))
            .Header("h1", P("Jane Roe")).Footer("f1", P("Jane Roe")).ToBytes()));

    [Fact]
    public void Links_in_a_header_have_the_relations_of_the_header() =>
        Assert.Equal("Header [link 0+4 mailto:jane@example.com] mail", Headers(new DocxFile("<w:p/>" + Section(Header("default", "h1")))
            .Header("h1", "<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>mail</w:t></w:r></w:hyperlink></w:p>").RelationOf("h1.xml", "l1", "hyperlink", "mailto:jane@example.com")));
}
