namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class LayoutFactsTests
{
    private static string P(string text = "x", string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    [Fact]
    public void Sections_have_their_page_and_the_last_ends_with_the_body() =>
        Assert.Equal(
            """
            section nextPage at 0 to 1 columns 1 page 595.3 841.9 margins 72 54 72 54
            section continuous at 2 columns 3 page 612 792 margins 36 72 72 72
            section oddPage at 3 columns 1 page 612 792 margins 72 72 72 72
            """,
            FactDump.Read("section",
                P() + P("x", "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1080\" w:bottom=\"1440\" w:left=\"1080\"/></w:sectPr>")
                + P("x", "<w:sectPr><w:type w:val=\"continuous\"/><w:pgMar w:top=\"-720\"/><w:cols w:num=\"2\" w:equalWidth=\"0\"><w:col/><w:col/><w:col/></w:cols></w:sectPr>")
                + P() + "<w:sectPr><w:type w:val=\"oddPage\"/></w:sectPr>"));

    [Fact]
    public void A_body_that_says_nothing_of_sections_has_one() =>
        Assert.Equal("section nextPage at 0 to 1 columns 1 page 612 792 margins 72 72 72 72", FactDump.Read("section", P() + P()));

    [Fact]
    public void Lengths_of_a_strict_file_have_their_unit() =>
        Assert.Equal("section nextPage at 0 columns 1 page 595.3 842 margins 72 28.35 56.69 72", FactDump.Read("section",
            P() + "<w:sectPr><w:pgSz w:w=\"595.3pt\" w:h=\"842pt\"/><w:pgMar w:top=\"1in\" w:right=\"10mm\" w:bottom=\"2cm\" w:left=\"1440\"/></w:sectPr>"));

    [Fact]
    public void Paragraphs_that_say_the_same_of_their_frame_stand_in_one() =>
        Assert.Equal("frame at 1 to 2\nframe at 3", FactDump.Read("frame",
            P() + P("a", "<w:framePr w:w=\"2000\" w:x=\"1\" w:y=\"1\"/>") + P("b", "<w:framePr w:w=\"2000\" w:x=\"1\" w:y=\"1\"/>") + P("c", "<w:framePr w:w=\"2000\" w:x=\"9\" w:y=\"1\"/>") + P()));

    [Fact]
    public void A_drop_capital_is_no_frame() => Assert.Equal("", FactDump.Read("frame", P("A", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\" w:wrap=\"around\"/>")));

    [Fact]
    public void A_frame_may_come_from_the_style() =>
        Assert.Equal("frame at 0", FactDump.Read("frame", new DocxFile(P("a", "<w:pStyle w:val=\"F\"/>"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"F\"><w:pPr><w:framePr w:w=\"2000\"/></w:pPr></w:style>").ToBytes()));

    [Fact]
    public void Tracked_changes_are_told_by_kind_paragraph_and_author_once() =>
        Assert.Equal(
            """
            inserted at 0 by "Pat"
            deleted at 0 by "Pat"
            deleted at 0
            moved at 1 by "Pat"
            reformatted at 1 by "Kim"
            inserted at 2 by "Pat"
            reformatted at 3 by "Kim"
            reformatted at 3 by "Pat"
            """,
            FactDump.Read("inserted deleted moved reformatted", $"""
                <w:p><w:ins w:id="1" w:author="Pat"><w:r><w:t>a</w:t></w:r></w:ins><w:ins w:id="2" w:author="Pat"/><w:del w:id="3" w:author="Pat"/><w:del w:id="4"/></w:p>
                <w:p><w:moveTo w:id="5" w:author="Pat"><w:r><w:rPr><w:rPrChange w:id="6" w:author="Kim"/></w:rPr><w:t>b</w:t></w:r></w:moveTo><w:moveFrom w:id="7" w:author="Pat"/></w:p>
                {P("c", "<w:rPr><w:ins w:id=\"8\" w:author=\"Pat\"/></w:rPr>")}{P("d", "<w:pPrChange w:id=\"9\" w:author=\"Kim\"><w:pPr/></w:pPrChange>")}
                <w:sectPr><w:sectPrChange w:id="10" w:author="Pat"/></w:sectPr>
                """));

    [Fact]
    public void Rows_and_cells_may_be_tracked() =>
        Assert.Equal("inserted at 0 by \"Pat\"\ndeleted at 1 by \"Pat\"", FactDump.Read("inserted deleted",
            $"{P()}<w:tbl><w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"Pat\"/></w:trPr><w:tc>{P()}</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"2\" w:author=\"Pat\"/></w:trPr><w:tc>{P()}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Content_controls_that_show_their_prompt_are_placeholders_wherever_they_stand()
    {
        const string Prompt = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";
        Assert.Equal("prompt at 0:6 \"Click here\"\nprompt at 1:0 \"Your address\"\nprompt at 3:0 \"Date\"", FactDump.Read("prompt",
            $"<w:p><w:r><w:t xml:space=\"preserve\">Name: </w:t></w:r><w:sdt>{Prompt}<w:sdtContent><w:r><w:t xml:space=\"preserve\">Click </w:t></w:r><w:r><w:t>here</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>"
            + $"<w:sdt>{Prompt}<w:sdtContent>{P("Your address")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent>{P("Filled in")}</w:sdtContent></w:sdt>"
            + $"<w:tbl><w:tr><w:sdt>{Prompt}<w:sdtContent><w:tc>{P("Date")}</w:tc></w:sdtContent></w:sdt><w:tc>{P("2020")}</w:tc></w:tr></w:tbl>"));
    }

    [Fact]
    public void Merge_fields_are_placeholders() =>
        Assert.Equal("merge field at 0:5 \"«Name»\"\nmerge field at 1:0 \"«City»\"", FactDump.Read("merge",
            "<w:p><w:r><w:t xml:space=\"preserve\">Dear </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD Name </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>«Name»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            + "<w:p><w:fldSimple w:instr=\"mergefield City\"><w:r><w:t>«City»</w:t></w:r></w:fldSimple><w:fldSimple w:instr=\"MERGEFIELDS\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>"));

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", "protected readOnly")]
    [InlineData("<w:documentProtection w:edit=\"forms\" w:enforcement=\"on\"/>", "protected formsOnly")]
    [InlineData("<w:documentProtection w:edit=\"comments\" w:enforcement=\"0\"/>", "")]
    [InlineData("<w:documentProtection w:formatting=\"1\" w:enforcement=\"1\"/>", "")]
    public void Protection_counts_when_it_is_enforced(string settings, string facts) =>
        Assert.Equal(facts, FactDump.Read("protected", new DocxFile(P()).Settings(settings).ToBytes()));

    [Fact]
    public void The_template_is_told_as_stored() =>
        Assert.Equal("template \"file:///C:\\\\Templates\\\\Resume.dotx\"", FactDump.Read("template", new DocxFile(P())
            .Settings("<w:attachedTemplate r:id=\"t1\"/>").RelationOf("settings.xml", "t1", "attachedTemplate", "file:///C:\\Templates\\Resume.dotx").ToBytes()));

    [Fact]
    public void The_number_of_pages_stored_is_told_beside_the_estimate() =>
        Assert.EndsWith(" stored 3", FactDump.Read("pages", new DocxFile(P()).AppProperties("<Pages>3</Pages>").ToBytes()), StringComparison.Ordinal);
}
