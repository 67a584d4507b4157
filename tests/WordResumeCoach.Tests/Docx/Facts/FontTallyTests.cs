namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class FontTallyTests
{
    private const string Theme =
        """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="Yu Mincho"/><a:cs typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""";

    private static string Run(string text, string fonts = "") => $"<w:r><w:rPr>{(fonts.Length > 0 ? $"<w:rFonts {fonts}/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string P(string runs, string style = "") => $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}</w:pPr>{runs}</w:p>";

    private static string Facts(DocxFile file) => FactDump.Read("font", file.ToBytes());

    [Fact]
    public void Visible_characters_count_and_spaces_do_not() =>
        Assert.Equal("font \"Georgia\" 6 and 0", FactDump.Read("font", P(Run("ab  cd", "w:ascii=\"Georgia\"") + Run(" ef ", "w:hAnsi=\"Georgia\"") + Run("   "))));

    [Fact]
    public void A_font_nobody_names_is_Words_own() => Assert.Equal("font \"Times New Roman\" 2 and 0", FactDump.Read("font", P(Run("ab"))));

    [Fact]
    public void Fonts_come_from_run_character_style_paragraph_style_and_defaults() =>
        Assert.Equal("font \"D\" 5 and 0\nfont \"C\" 4 and 0\nfont \"B\" 3 and 0\nfont \"A\" 2 and 0", Facts(new DocxFile(
            P(Run("aa", "w:ascii=\"A\"") + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>bbb</w:t></w:r>" + Run("cccc"), "P") + P(Run("ddddd")))
            .Styles("""
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="D"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="character" w:styleId="C"><w:rPr><w:rFonts w:ascii="B"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:rFonts w:ascii="C"/></w:rPr></w:style>
                """)));

    [Fact]
    public void The_theme_lends_fonts_and_goes_before_a_name() =>
        Assert.Equal("font \"Calibri\" 3 and 0\nfont \"Cambria\" 2 and 0\nfont \"Named\" 1 and 0", Facts(new DocxFile(
            P(Run("aaa", "w:asciiTheme=\"minorHAnsi\" w:ascii=\"Named\"") + Run("bb", "w:asciiTheme=\"majorAscii\"") + Run("c", "w:asciiTheme=\"unknown\" w:ascii=\"Named\""))).Theme(Theme)));

    [Fact]
    public void Scripts_have_fonts_of_their_own() =>
        Assert.Equal("font \"Arial\" 4 and 0\nfont \"Calibri\" 3 and 0\nfont \"Yu Mincho\" 2 and 0", Facts(new DocxFile(
            P(Run("Goé 東京 שלום", "w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorBidi\""))).Theme(Theme)));

    [Fact]
    public void Titles_and_headings_are_counted_apart() =>
        Assert.Equal("font \"A\" 1 and 5", Facts(new DocxFile(P(Run("x", "w:ascii=\"A\"")) + P(Run("yy", "w:ascii=\"A\""), "H") + P(Run("zzz", "w:ascii=\"A\""), "T"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>")));

    [Fact]
    public void Hidden_words_and_comments_show_no_font() =>
        Assert.Equal("", Facts(new DocxFile("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>").Comments($"<w:comment w:id=\"0\">{P(Run("y"))}</w:comment>")));
}
