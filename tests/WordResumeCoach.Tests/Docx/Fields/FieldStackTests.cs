namespace WordResumeCoach.Tests.Docx.Fields;

public sealed class FieldStackTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string T(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Code(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text}</w:instrText></w:r>";

    private static string Dump(string content) => DocumentDump.Read($"<w:p>{content}</w:p>");

    [Fact]
    public void The_result_is_text_and_the_code_is_not() =>
        Assert.Equal("0 in 2026.", Dump(T("in ") + Begin + Code(" DATE ") + T("code") + Separate + T("2026") + End + T(".")));

    [Fact]
    public void A_field_without_result_shows_nothing() =>
        Assert.Equal("0 ab", Dump(T("a") + Begin + Code("XE \"a\"") + End + T("b")));

    [Fact]
    public void Fields_nest_in_codes_and_in_results() =>
        Assert.Equal("0 [link 1+4 https://example.com/jane] (b in)", Dump(
            T("(") + Begin + Code("HYPERLINK \"https://example.com/") + Begin + Code("USERNAME") + Separate + T("jane") + End + Code("\"")
            + Separate + T("b ") + Begin + Code("PAGE") + Separate + T("in") + End + End + T(")")));

    [Fact]
    public void A_field_runs_on_over_paragraphs_and_links_each_part() =>
        Assert.Equal("0 [link 2+3 #a] x one\n1 [link 0+3 #a] two end", DocumentDump.Read(
            $"<w:p>{T("x ")}{Begin}{Code("HYPERLINK \\l a")}{Separate}{T("one")}</w:p><w:p>{T("two")}{End}{T(" end")}</w:p>"));

    [Fact]
    public void A_simple_field_is_its_content() =>
        Assert.Equal("0 [link 0+4 mailto:jane@example.com] mail 3", Dump(
            $"<w:fldSimple w:instr=\" HYPERLINK &quot;mailto:jane@example.com&quot; \">{T("mail")}</w:fldSimple>{T(" ")}<w:fldSimple w:instr=\"PAGE\">{T("3")}</w:fldSimple>"));

    [Fact]
    public void An_end_or_a_separator_without_a_beginning_harms_nothing() =>
        Assert.Equal("0 abc", Dump(T("a") + End + T("b") + Separate + T("c")));

    [Theory]
    [InlineData("a|begin|code|b", "0 ab\n1 next")]
    [InlineData("a|begin|code|begin|code|separate|b|end|c", "0 abc\n1 next")]
    [InlineData("a|begin|code|begin|b|end|c", "0 ac\n1 next")]
    [InlineData("a|begin|code|begin|code|b", "0 ab\n1 next")]
    [InlineData("begin|code|separate|a|begin|code|b", "0 ab\n1 next")]
    public void A_field_without_separator_and_end_takes_no_text_with_it(string pieces, string dump)
    {
        var content = string.Concat(pieces.Split('|').Select(piece => piece switch { "begin" => Begin, "separate" => Separate, "end" => End, "code" => Code("REF x"), _ => T(piece) }));

        Assert.Equal(dump, DocumentDump.Read($"<w:p>{content}</w:p><w:p>{T("next")}</w:p>"));
    }

    [Fact]
    public void A_tab_comes_back_with_the_text_and_the_end_may_come_late() =>
        Assert.Equal("0 a<tab>b\n1 c d", DocumentDump.Read($"<w:p>{Begin}{T("a")}<w:r><w:tab/></w:r>{T("b")}</w:p><w:p>{T("c")}{Code("never shown")}{End}{T(" d")}</w:p>"));

    [Theory]
    [InlineData("HYPERLINK \"https://example.com\"", "https://example.com")]
    [InlineData(" hyperlink https://example.com \\h ", "https://example.com")]
    [InlineData("HYPERLINK \"https://example.com\" \\l \"top\" \\o \"A tip\" \\t \"_blank\"", "https://example.com#top")]
    [InlineData("HYPERLINK \\o \"A tip\" \"https://example.com\"", "https://example.com")]
    [InlineData("HYPERLINK \\l \"top\"", "#top")]
    [InlineData("HYPERLINK \"C:\\\\cv\\\\a.pdf\"", "C:\\cv\\a.pdf")]
    [InlineData("HYPERLINK \u201Chttps://example.com\u201D", "https://example.com")]
    [InlineData("HYPERLINK", "")]
    [InlineData("HYPERLINK \"never closed", "never closed")]
    public void The_code_of_a_link_names_its_target(string code, string target) =>
        Assert.Equal($"0 [link 0+1 {target}] x", Dump(Begin + Code(code.Replace("\"", "&quot;", StringComparison.Ordinal)) + Separate + T("x") + End));

    [Theory]
    [InlineData("PAGEREF a \\h")]
    [InlineData("HYPERLINKS \"a\"")]
    [InlineData("")]
    public void Other_fields_are_no_links(string code) =>
        Assert.Equal("0 x", Dump(Begin + Code(code.Replace("\"", "&quot;", StringComparison.Ordinal)) + Separate + T("x") + End));
}
