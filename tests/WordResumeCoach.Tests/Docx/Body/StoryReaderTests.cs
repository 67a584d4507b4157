namespace WordResumeCoach.Tests.Docx.Body;

public sealed class StoryReaderTests
{
    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    [Fact]
    public void Every_paragraph_counts_the_empty_ones_too() =>
        Assert.Equal("0 a\n1\n2\n3 b", DocumentDump.Read($"{P("a")}<w:p/><w:p><w:pPr/></w:p>{P("b")}<w:sectPr/>"));

    [Fact]
    public void Paragraphs_are_found_in_controls_custom_xml_and_the_first_choice() =>
        Assert.Equal("0 a\n1 b\n2 c\n3 d\n4 e", DocumentDump.Read($"""
            {P("a")}<w:sdt><w:sdtPr/><w:sdtContent>{P("b")}<w:sdt><w:sdtContent>{P("c")}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>
            <w:customXml w:element="x">{P("d")}</w:customXml>
            <mc:AlternateContent><mc:Choice Requires="wps">{P("e")}</mc:Choice><mc:Fallback>{P("f")}</mc:Fallback></mc:AlternateContent>
            """));

    [Fact]
    public void Cells_are_numbered_by_table_row_and_column_through_nesting_and_controls() =>
        Assert.Equal(
            """
            0 before
            1 [table 0 row 0 column 0 depth 1] a
            2 [table 1 row 0 column 0 depth 2] nested
            3 [table 0 row 0 column 0 depth 1] after nested
            4 [table 0 row 0 column 1 depth 1] b
            5 [table 0 row 1 column 0 depth 1] c
            6 [table 0 row 1 column 1 depth 1] d
            7 [table 2 row 0 column 0 depth 1] e
            """,
            DocumentDump.Read($"""
            {P("before")}<w:tbl><w:tblPr/><w:tblGrid/>
            <w:tr><w:tc><w:tcPr/>{P("a")}<w:tbl><w:tr><w:tc>{P("nested")}</w:tc></w:tr></w:tbl>{P("after nested")}</w:tc><w:tc>{P("b")}</w:tc></w:tr>
            <w:sdt><w:sdtContent><w:tr><w:tc>{P("c")}</w:tc><w:sdt><w:sdtPr/><w:sdtContent><w:tc>{P("d")}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>
            </w:tbl><w:tbl><w:tr><w:tc>{P("e")}</w:tc></w:tr></w:tbl>
            """));

    [Fact]
    public void Strict_documents_are_read_like_transitional_ones() =>
        Assert.Equal("0 [bold; 12 pt; link 0+4 #b] text", DocumentDump.Read(StrictForm.Of(
            new DocxFile("<w:p><w:hyperlink w:anchor=\"b\"><w:r><w:rPr><w:b/><w:sz w:val=\"12pt\"/></w:rPr><w:t>text</w:t></w:r></w:hyperlink></w:p>").ToBytes())));

    [Fact]
    public void Facts_notes_and_settings_of_strict_documents_are_read_too()
    {
        const string Box = "<w:r><w:drawing><wp:anchor><wp:extent cx=\"1270000\" cy=\"1270000\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
        var strict = StrictForm.Of(new DocxFile(
            $"<w:p><w:r><w:rPr><w:vanish w:val=\"true\"/></w:rPr><w:t>secret</w:t></w:r>{Box}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference w:type=\"even\" r:id=\"h1\"/></w:sectPr>")
            .Header("h1", P("on even pages")).Footnotes($"<w:footnote w:id=\"2\">{P("noted")}</w:footnote>")
            .Settings("<w:evenAndOddHeaders w:val=\"true\"/><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"true\"/>").AppProperties("<Pages>2</Pages>").ToBytes());

        Assert.Equal("0\nTextBox [at 0; box 0] boxed\nHeader on even pages\nFootnote [at 0] noted", DocumentDump.Read(strict));
        Assert.Equal("hidden at 0:0 \"secret\"\npages 0.02 stored 2\nprotected readOnly", FactDump.Read("hidden pages protected", strict));
    }
}
