namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class ConcealmentsTests
{
    private const string Theme =
        """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F3864"/></a:dk2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>""";

    private static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string P(string runs, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    private static string Facts(string body) => FactDump.Read("hidden tiny blended", body);

    private static string Facts(DocxFile file) => FactDump.Read("hidden tiny blended", file.ToBytes());

    [Fact]
    public void Hidden_words_have_the_place_where_they_would_stand() =>
        Assert.Equal("hidden at 0:5 \"golang expert\"", Facts(P(Run("seen ") + Run("golang ", "<w:vanish/>") + Run("expert", "<w:vanish/>") + Run(" more"))));

    [Fact]
    public void Words_are_hidden_by_character_style_and_by_paragraph_style() =>
        Assert.Equal("hidden at 0:0 \"a\"\nhidden at 1:0 \"b\"", Facts(new DocxFile(
            P(Run("a", "<w:rStyle w:val=\"G\"/>")) + P(Run("b"), "<w:pStyle w:val=\"L\"/>"))
            .Styles("<w:style w:type=\"character\" w:styleId=\"G\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"L\"><w:rPr><w:vanish/></w:rPr></w:style>")));

    [Fact]
    public void Two_styles_that_both_hide_cancel_each_other() =>
        Assert.Equal("", Facts(new DocxFile(P(Run("a", "<w:rStyle w:val=\"G\"/>"), "<w:pStyle w:val=\"L\"/>"))
            .Styles("<w:style w:type=\"character\" w:styleId=\"G\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"L\"><w:rPr><w:vanish/></w:rPr></w:style>")));

    [Theory]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a hidden mark hides no word</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> </w:t><w:tab/></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>on the page it shows</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>TC x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    [InlineData("<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r></w:del></w:p>")]
    public void Nothing_is_hidden_where_no_word_is(string body) => Assert.Equal("", Facts(body));

    [Theory]
    [InlineData("7", "tiny at 0:0 \"kotlin\"")]
    [InlineData("2", "tiny at 0:0 \"kotlin\"")]
    [InlineData("8", "")]
    public void Tiny_is_below_four_points(string size, string facts) => Assert.Equal(facts, Facts(P(Run("kotlin", $"<w:sz w:val=\"{size}\"/>"))));

    [Theory]
    [InlineData("FFFFFF", "blended at 0:4 \"kubernetes\"")]
    [InlineData("FEFEFE", "blended at 0:4 \"kubernetes\"")]
    [InlineData("F2F2F2", "blended at 0:4 \"kubernetes\"")]
    [InlineData("BFBFBF", "")]
    [InlineData("auto", "")]
    [InlineData("FFFF00", "blended at 0:4 \"kubernetes\"")]
    [InlineData("000000", "")]
    public void Text_in_the_colour_of_the_page_is_lost(string colour, string facts) =>
        Assert.Equal(facts, Facts(P(Run("Go, ") + Run("kubernetes ", $"<w:color w:val=\"{colour}\"/>"))));

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", "")]
    [InlineData("<w:highlight w:val=\"black\"/>", "", "")]
    [InlineData("<w:highlight w:val=\"white\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", "blended at 0:0 \"white\"")]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"auto\"/>", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "")]
    [InlineData("<w:shd w:val=\"solid\" w:color=\"1F3864\" w:fill=\"FFFFFF\"/>", "", "")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FAFAFA\"/>", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "blended at 0:0 \"white\"")]
    public void Shading_of_run_or_paragraph_is_what_lies_behind(string run, string paragraph, string facts) =>
        Assert.Equal(facts, Facts(P(Run("white", "<w:color w:val=\"FFFFFF\"/>" + run), paragraph)));

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "FFFFFF", "")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "1F3864", "blended at 0:0 \"cell\"")]
    [InlineData("", "FFFFFF", "blended at 0:0 \"cell\"")]
    public void So_is_shading_of_the_cell_and_it_ends_with_it(string cell, string colour, string facts) =>
        Assert.Equal((facts + "\nblended at 1:0 \"after\"").TrimStart('\n'), Facts(
            $"<w:tbl><w:tr><w:tc><w:tcPr>{cell}</w:tcPr>{P(Run("cell", $"<w:color w:val=\"{colour}\"/>"))}</w:tc></w:tr></w:tbl>{P(Run("after", "<w:color w:val=\"FFFFFF\"/>"))}"));

    [Fact]
    public void A_table_style_that_shades_cells_leaves_the_question_open() =>
        Assert.Equal("", Facts(new DocxFile($"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc>{P(Run("head", "<w:color w:val=\"FFFFFF\"/>"))}</w:tc></w:tr></w:tbl>")
            .Styles("<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr></w:tblStylePr></w:style>")));

    [Theory]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>", "blended at 0:0 \"words\"")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"text1\"/>", "")]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"accent1\" w:themeTint=\"10\"/>", "blended at 0:0 \"words\"")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\" w:themeShade=\"80\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"accent6\"/>", "blended at 0:0 \"words\"")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\" w:themeFill=\"text2\"/>", "")]
    public void Colours_of_the_theme_count_as_far_as_the_theme_knows_them(string properties, string facts) =>
        Assert.Equal(facts, Facts(new DocxFile(P(Run("words", properties))).Theme(Theme)));

    [Fact]
    public void A_document_may_map_the_names_of_theme_colours_otherwise() =>
        Assert.Equal("blended at 0:0 \"words\"", Facts(new DocxFile(P(Run("words", "<w:color w:val=\"000000\" w:themeColor=\"text1\"/>"))).Theme(Theme)
            .Settings("<w:clrSchemeMapping w:bg1=\"dark1\" w:t1=\"light1\"/>")));

    [Theory]
    [InlineData("<w:drawing><wp:anchor behindDoc=\"1\"><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val=\"1F3864\"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>", "")]
    [InlineData("<w:drawing><wp:anchor behindDoc=\"1\"><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:noFill/><a:ln><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>", "blended at 0:0 \"white\"")]
    [InlineData("<w:drawing><wp:anchor behindDoc=\"0\"><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val=\"1F3864\"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>", "blended at 0:0 \"white\"")]
    [InlineData("<w:pict><v:rect style=\"position:absolute;z-index:-1;width:600pt\" fillcolor=\"#1f3864\"/></w:pict>", "")]
    public void A_band_behind_the_text_leaves_open_what_the_page_hides(string shape, string facts) =>
        Assert.Equal(facts, Facts(P(Run("white", "<w:color w:val=\"FFFFFF\"/>")) + $"<w:p><w:r>{shape}</w:r></w:p>"));

    [Theory]
    [InlineData("<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>", "blended in text box at 0:0 \"white\"")]
    [InlineData("<a:solidFill><a:srgbClr val=\"1F3864\"/></a:solidFill>", "")]
    [InlineData("<a:noFill/>", "")]
    [InlineData("", "")]
    public void In_a_text_box_its_fill_lies_behind(string fill, string facts) =>
        Assert.Equal(facts, Facts($"<w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent>{P(Run("white", "<w:color w:val=\"FFFFFF\"/>"))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"));
}
