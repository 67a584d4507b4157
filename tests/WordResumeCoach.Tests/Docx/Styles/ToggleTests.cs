namespace WordResumeCoach.Tests.Docx.Styles;

/// <summary>ECMA-376 part 1, 17.7.3: bold, capitals and hidden are toggled by each kind of style that turns them on.</summary>
public sealed class ToggleTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Q"/><w:basedOn w:val="P"/></w:style>
        <w:style w:type="paragraph" w:styleId="N"><w:name w:val="N"/><w:basedOn w:val="P"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="D"><w:rPr><w:b w:val="0"/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="T"><w:rPr><w:sz w:val="18"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:caps/></w:rPr></w:tblStylePr></w:style>
        """;

    private static string P(string style, string run = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>x</w:t></w:r></w:p>";

    private static string Dump(string body, string defaults = "") => DocumentDump.Read(new DocxFile(body).Styles(defaults + Styles).ToBytes());

    [Theory]
    [InlineData("P", "", "[P; bold; capitals]")]
    [InlineData("Q", "", "[Q; bold; capitals]")]
    [InlineData("N", "", "[N; capitals]")]
    [InlineData("P", "<w:rStyle w:val=\"C\"/>", "[P; capitals]")]
    [InlineData("N", "<w:rStyle w:val=\"C\"/>", "[N; bold; capitals]")]
    [InlineData("P", "<w:rStyle w:val=\"D\"/>", "[P; bold; capitals]")]
    [InlineData("P", "<w:rStyle w:val=\"C\"/><w:b/>", "[P; bold; capitals]")]
    [InlineData("P", "<w:rStyle w:val=\"D\"/><w:b w:val=\"0\"/><w:caps w:val=\"0\"/>", "[P]")]
    public void What_two_kinds_of_style_turn_on_is_off(string paragraph, string run, string look) => Assert.Equal($"0 {look} x", Dump(P(paragraph, run)));

    [Fact]
    public void What_the_whole_document_turns_on_stays_on() =>
        Assert.Equal("0 [P; bold; capitals] x", Dump(P("P"), "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"));

    [Fact]
    public void The_style_of_a_table_is_a_kind_too_and_lends_its_size() =>
        Assert.Equal(
            """
            0 [P; 9 pt; table 0 row 0 column 0 depth 1] x
            1 [bold; 9 pt; table 0 row 0 column 1 depth 1] x
            2 [capitals; 9 pt; table 0 row 1 column 0 depth 1] x
            3 [9 pt; table 0 row 1 column 1 depth 1] x
            4 x
            """,
            Dump($"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tr><w:tc>{P("P")}</w:tc><w:tc>{P("")}</w:tc></w:tr><w:tr><w:tc>{P("")}</w:tc><w:tc>{P("")}</w:tc></w:tr></w:tbl>{P("")}"));

    [Theory]
    [InlineData("<w:tblLook w:val=\"04A0\" w:firstRow=\"0\" w:firstColumn=\"0\"/>")]
    [InlineData("<w:tblLook w:val=\"0000\"/>")]
    [InlineData("")]
    public void A_table_may_show_no_first_row(string look) =>
        Assert.Equal("0 [9 pt; table 0 row 0 column 0 depth 1] x", Dump($"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/>{look}</w:tblPr><w:tr><w:tc>{P("")}</w:tc></w:tr></w:tbl>"));
}
