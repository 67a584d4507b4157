namespace WordResumeCoach.Tests.Docx.Styles;

public sealed class StyleSheetTests
{
    private static string P(string style, string text = "x", string run = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r>{run}<w:t>{text}</w:t></w:r></w:p>";

    private static string Style(string id, string name, string rest, string type = "paragraph") =>
        $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{rest}</w:style>";

    private static string Dump(string body, string styles) => DocumentDump.Read(new DocxFile(body).Styles(styles).ToBytes());

    [Fact]
    public void Styles_have_the_name_Word_lists() =>
        Assert.Equal("0 [Heading 1; outline 0] x\n1 [Titel] x\n2 x\n3 x", Dump(
            P("berschrift1") + P("Title") + P("Standard") + P("missing"),
            Style("berschrift1", "heading 1", "") + Style("Title", "Titel", "")
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"));

    [Fact]
    public void Formatting_is_inherited_and_the_nearest_word_wins() =>
        Assert.Equal("0 [Child; outline 1; capitals; 12 pt] x\n1 [Grandchild; outline 1; bold; capitals; 14 pt] x", Dump(
            P("C", run: "<w:rPr><w:b w:val=\"0\"/></w:rPr>") + P("G"),
            Style("P", "Parent", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr>")
            + Style("C", "Child", "<w:basedOn w:val=\"P\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr>")
            + Style("G", "Grandchild", "<w:basedOn w:val=\"C\"/><w:rPr><w:sz w:val=\"28\"/></w:rPr>")));

    [Fact]
    public void Run_over_character_style_over_paragraph_style_over_defaults() =>
        Assert.Equal("0 [9 pt] x\n1 [Big; 20 pt] x\n2 [Big; 30 pt] x\n3 [Big; 40 pt] x", Dump(
            "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + P("Big") + P("Big", run: "<w:rPr><w:rStyle w:val=\"Bigger\"/></w:rPr>")
            + P("Big", run: "<w:rPr><w:rStyle w:val=\"Bigger\"/><w:sz w:val=\"80\"/></w:rPr>"),
            "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + Style("Big", "Big", "<w:rPr><w:sz w:val=\"40\"/></w:rPr>") + Style("Bigger", "Bigger", "<w:rPr><w:sz w:val=\"60\"/></w:rPr>", "character")));

    [Fact]
    public void The_default_style_speaks_for_paragraphs_that_name_none() =>
        Assert.Equal("0 [bold] x", Dump("<w:p><w:r><w:t>x</w:t></w:r></w:p>",
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>"));

    [Fact]
    public void An_outline_level_is_direct_or_by_style_and_the_ninth_is_body_text() =>
        Assert.Equal("0 [H; outline 2] x\n1 [H] x\n2 [outline 0] x", Dump(
            P("H") + "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            Style("H", "H", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")));

    [Fact]
    public void Styles_based_on_each_other_end_where_the_ring_closes() =>
        Assert.Equal("0 [A; bold] x\n1 [B] x", Dump(P("A") + P("B"),
            Style("A", "A", "<w:basedOn w:val=\"B\"/><w:rPr><w:b/></w:rPr>") + Style("B", "B", "<w:basedOn w:val=\"A\"/>")));

    [Fact]
    public void A_long_chain_of_styles_ends() =>
        Assert.Equal("0 [S; bold] x", Dump(P("S19999"),
            Style("S0", "Root", "<w:rPr><w:b/></w:rPr>") + string.Concat(Enumerable.Range(1, 19_999).Select(i => Style($"S{i}", "S", $"<w:basedOn w:val=\"S{i - 1}\"/>")))));
}
