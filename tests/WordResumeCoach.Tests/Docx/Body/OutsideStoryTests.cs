namespace WordResumeCoach.Tests.Docx.Body;

public sealed class OutsideStoryTests
{
    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Shape(string content) =>
        $"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";

    private static string Vml(string content) =>
        $"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";

    [Fact]
    public void A_text_box_is_read_once_with_the_paragraph_that_holds_it() =>
        Assert.Equal("0 first\n1 host\n2 last\nTextBox [at 1; box 0] boxed\nTextBox [at 1; box 0; table 0 row 0 column 0 depth 1] cell", DocumentDump.Read($"""
            {P("first")}<w:p><w:r><w:t>ho</w:t></w:r><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps">{Shape(P("boxed") + "<w:p/><w:tbl><w:tr><w:tc>" + P("cell") + "</w:tc></w:tr></w:tbl>")}</mc:Choice>
            <mc:Fallback>{Vml(P("boxed"))}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>st</w:t></w:r></w:p>{P("last")}
            """));

    [Fact]
    public void A_text_box_of_old_kind_is_read() =>
        Assert.Equal("0 host\nTextBox [at 0; box 0] boxed\nTextBox [at 0; box 1] inner", DocumentDump.Read(
            $"<w:p><w:r>{Vml($"{P("boxed")}<w:p><w:r>{Shape(P("inner"))}</w:r></w:p>")}<w:t>host</w:t></w:r></w:p>"));

    [Fact]
    public void Paragraphs_of_a_box_have_all_that_paragraphs_of_the_body_have_and_the_number_of_their_box() =>
        Assert.Equal(
            """
            0 host
            TextBox [at 0; box 0; Heading 1; outline 0; bold; capitals; 14 pt] SKILLS
            TextBox [at 0; box 0; list 0] Go
            TextBox [at 0; box 1; link 0+4 #top] more
            """,
            DocumentDump.Read(new DocxFile($"""
                <w:p><w:r><w:t>host</w:t></w:r>
                <w:r>{Shape($"<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>SKILLS</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Go</w:t></w:r></w:p>")}</w:r>
                <w:r>{Vml("<w:p><w:hyperlink w:anchor=\"top\"><w:r><w:t>more</w:t></w:r></w:hyperlink></w:p>")}</w:r></w:p>
                """).Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>").ToBytes()));

    [Fact]
    public void An_open_field_of_the_host_does_not_hide_the_box() =>
        Assert.Equal("0 5\nTextBox [at 0; box 0] boxed", DocumentDump.Read($"""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>{Shape(P("boxed"))}</w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """));

    [Fact]
    public void Headers_and_footers_are_read_once_each_in_the_order_of_the_sections() =>
        Assert.Equal("0 a\n1 b\nHeader Jane Roe\nHeader [box 0] in a box\nHeader later\nFooter Page 1", DocumentDump.Read(new DocxFile($"""
            <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>{P("b")}
            <w:sectPr><w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>
            """).Header("h1", P("later")).Header("h2", $"<w:p><w:r><w:t>Jane Roe</w:t></w:r></w:p><w:p><w:r>{Vml(P("in a box"))}</w:r></w:p>").Header("unused", P("nowhere"))
            .Footer("f1", "<w:p><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>").ToBytes()));
}
