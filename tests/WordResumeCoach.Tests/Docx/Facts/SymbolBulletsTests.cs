namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class SymbolBulletsTests
{
    private static string Run(string text, string font = "") => $"<w:r><w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Facts(string runs) => FactDump.Read("symbol", $"<w:p>{runs}</w:p>");

    [Fact]
    public void A_typed_private_use_glyph_is_one() => Assert.Equal("symbol bullet at 0 \"Symbol\" F0B7", Facts(Run("\uF0B7 Built it", "Symbol")));

    [Fact]
    public void So_is_a_symbol_element() =>
        Assert.Equal("symbol bullet at 0 \"Wingdings\" F0A7", Facts("<w:r><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r>" + Run(" Built it")));

    [Fact]
    public void So_is_a_letter_in_a_symbol_font() =>
        Assert.All(
            [Run("l ", "wingdings") + Run("Built it"), Run("l", "wingdings") + Run(" Built it"), Run("l", "wingdings") + "<w:r><w:tab/></w:r>" + Run("Built it")],
            runs => Assert.Equal("symbol bullet at 0 \"wingdings\" 006C", Facts(runs)));

    [Fact]
    public void A_letter_with_letters_straight_after_it_is_none() => Assert.Equal("", Facts(Run("A", "Symbol") + Run("chieved")));

    [Theory]
    [InlineData("• Built it", "Calibri")]
    [InlineData("l Built it", "Calibri")]
    [InlineData("Built it in a symbol font", "Wingdings")]
    [InlineData("\uF0B7", "Symbol")]
    public void Other_openings_and_a_glyph_alone_are_none(string text, string font) => Assert.Equal("", Facts(Run(text, font)));

    [Fact]
    public void A_glyph_later_in_the_line_is_none() => Assert.Equal("", Facts(Run("Built ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>" + Run(" it")));

    [Fact]
    public void The_mark_of_a_list_is_none() =>
        Assert.Equal("", FactDump.Read("symbol", new DocxFile($"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run("Built it")}</w:p>")
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").ToBytes()));

    [Fact]
    public void Lines_of_a_box_are_watched_too() =>
        Assert.Equal("symbol bullet in text box at 0 \"Symbol\" F0B7", Facts($"<w:r><w:pict><v:textbox><w:txbxContent><w:p>{Run("\uF0B7", "Symbol") + Run("Built it")}</w:p></w:txbxContent></v:textbox></w:pict></w:r>"));
}
