using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Body;

public sealed class BodyStoryTests
{
    private const string P = "<w:p/>";

    private static ColumnRun[] Columns(string body) => [.. DocumentReader.Read(DocxFile.WithBody(body)).Layout.Columns];

    private static string End(string section) => $"<w:p><w:pPr>{section}</w:pPr></w:p>";

    private static string Section(string columns) => $"<w:sectPr>{columns}</w:sectPr>";

    [Fact]
    public void A_section_in_columns_runs_from_the_section_before_to_the_paragraph_that_ends_it() =>
        Assert.Equal([new ColumnRun(2, 2, 4)], Columns(
            P + End(Section("")) + P + P + End(Section("<w:cols w:num=\"2\"/>")) + P + Section("<w:cols w:space=\"720\"/>")));

    [Fact]
    public void The_last_section_is_the_bodys() =>
        Assert.Equal([new ColumnRun(3, 1, 2)], Columns(End(Section("")) + P + P + Section("<w:cols w:num=\"3\"><w:col/><w:col/><w:col/></w:cols>")));

    [Theory]
    [InlineData("<w:cols w:num=\"1\"/>")]
    [InlineData("<w:cols w:num=\"many\"/>")]
    [InlineData("<w:cols w:num=\"-2\"/>")]
    [InlineData("")]
    public void One_column_is_none(string columns) => Assert.Empty(Columns(P + Section(columns)));

    [Fact]
    public void A_section_before_it_was_changed_does_not_count() =>
        Assert.Empty(Columns(P + Section("<w:cols/><w:sectPrChange w:id=\"1\" w:author=\"A\"><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:sectPrChange>")));
}
