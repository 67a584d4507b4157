namespace WordResumeCoach.Tests.Docx.Shapes;

public sealed class TextBoxesTests
{
    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Wps(string content) => $"<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>";

    private static string Drawing(string content) => $"<w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData>{content}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>";

    [Fact]
    public void Boxes_of_a_group_are_boxes_of_their_own() =>
        Assert.Equal("0\nTextBox [at 0; box 0] one\nTextBox [at 0; box 1] two\nTextBox [at 0; box 1] more", DocumentDump.Read(
            Drawing($"<wpg:wgp xmlns:wpg=\"urn:wpg\"><wpg:grpSpPr/>{Wps(P("one"))}<wpg:grpSp>{Wps(P("two") + P("more"))}</wpg:grpSp></wpg:wgp>")));

    [Fact]
    public void A_canvas_holds_boxes() =>
        Assert.Equal("0\nTextBox [at 0; box 0] drawn", DocumentDump.Read(Drawing($"<wpc:wpc xmlns:wpc=\"urn:wpc\"><wpc:bg/><wpc:whole/>{Wps(P("drawn"))}</wpc:wpc>")));

    [Fact]
    public void A_box_hangs_on_the_paragraph_of_the_cell_that_holds_it_and_has_tables_of_its_own() =>
        Assert.Equal(
            """
            0 [table 0 row 0 column 0 depth 1]
            1 [table 1 row 0 column 0 depth 2] inner
            2 [table 0 row 0 column 0 depth 1]
            TextBox [at 0; box 0; table 0 row 0 column 0 depth 1] in a table
            """,
            DocumentDump.Read($"<w:tbl><w:tr><w:tc>{Drawing(Wps($"<w:tbl><w:tr><w:tc>{P("in a table")}</w:tc></w:tr></w:tbl>"))}<w:tbl><w:tr><w:tc>{P("inner")}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Tables_in_boxes_are_no_tables_of_the_body() =>
        Assert.Equal("", FactDump.Read("table", Drawing(Wps($"<w:tbl><w:tr><w:tc>{P("x")}</w:tc></w:tr></w:tbl>"))));

    [Fact]
    public void Old_word_art_and_watermarks_are_boxes_of_one_line() =>
        Assert.Equal("0\nHeader [box 0; capitals] DRAFT", DocumentDump.Read(new DocxFile("<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
            .Header("h1", "<w:p><w:r><w:pict><v:shape style=\"width:1pt\"><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r></w:p>").ToBytes()));
}
