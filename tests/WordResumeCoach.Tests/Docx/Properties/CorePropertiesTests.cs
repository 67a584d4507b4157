using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Properties;

public sealed class CorePropertiesTests
{
    private static DocumentProperties Read(string properties) => DocumentReader.Read(new DocxFile("<w:p/>").CoreProperties(properties).ToBytes()).Properties;

    [Fact]
    public void Author_title_and_month_are_read() =>
        Assert.Equal(
            new DocumentProperties { Author = "Jane Roe", Title = "CV & more", Modified = new YearMonth(2026, 11) },
            Read("<dc:title>CV &amp; more</dc:title><dc:creator> Jane Roe </dc:creator><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-11-30T23:59:59Z</dcterms:modified>"));

    [Theory]
    [InlineData("")]
    [InlineData("<dc:title/><dc:creator> </dc:creator><dcterms:modified/>")]
    [InlineData("<dcterms:modified>last year</dcterms:modified>")]
    [InlineData("<dcterms:modified>2026-13-01T00:00:00Z</dcterms:modified>")]
    public void What_is_blank_or_no_date_is_not_said(string properties) => Assert.Equal(new DocumentProperties(), Read(properties));

    [Fact]
    public void Properties_are_found_by_the_type_older_producers_give_them() =>
        Assert.Equal("CV", DocumentReader.Read(
            new DocxFile("<w:p/>").CoreProperties("<dc:title>CV</dc:title>", "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties").ToBytes(),
            TestContext.Current.CancellationToken).Properties.Title);

    [Fact]
    public void A_file_without_properties_has_none() =>
        Assert.Equal(new DocumentProperties(), DocumentReader.Read(DocxFile.WithBody("<w:p/>"), TestContext.Current.CancellationToken).Properties);
}
