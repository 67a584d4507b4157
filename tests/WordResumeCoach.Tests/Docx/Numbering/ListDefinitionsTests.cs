namespace WordResumeCoach.Tests.Docx.Numbering;

public sealed class ListDefinitionsTests
{
    private static string P(string numbering, string style = "") =>
        $"<w:p><w:pPr>{(style.Length == 0 ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{numbering}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>";

    private static string NumPr(int list, int? level = null) =>
        $"<w:numPr>{(level is null ? "" : $"<w:ilvl w:val=\"{level}\"/>")}<w:numId w:val=\"{list}\"/></w:numPr>";

    private static string Level(int level, string text = "•", string format = "bullet", string style = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:numFmt w:val=\"{format}\"/>{(style.Length == 0 ? "" : $"<w:pStyle w:val=\"{style}\"/>")}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Abstract(int id, string content) => $"<w:abstractNum w:abstractNumId=\"{id}\">{content}</w:abstractNum>";

    private static string Num(int id, int source, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{source}\"/>{overrides}</w:num>";

    private static string Style(string id, string properties, string basedOn = "") =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>{(basedOn.Length == 0 ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:pPr>{properties}</w:pPr></w:style>";

    private static string Dump(string body, string numbering, string styles = "") =>
        DocumentDump.Read(new DocxFile(body).Numbering(numbering).Styles(styles).ToBytes());

    [Fact]
    public void A_list_is_direct_and_0_is_none() =>
        Assert.Equal("0 [list 0] x\n1 [list 1] x\n2 x\n3 x", Dump(
            P(NumPr(1)) + P(NumPr(1, 1)) + P(NumPr(0)) + P(""), Abstract(0, Level(0) + Level(1)) + Num(1, 0)));

    [Fact]
    public void A_list_comes_by_style_and_through_the_styles_it_is_based_on() =>
        Assert.Equal("0 [B; list 0] x\n1 [C; list 0] x\n2 [B] x\n3 [D] x\n4 [C; list 2] x", Dump(
            P("", "B") + P("", "C") + P(NumPr(0), "B") + P("", "D") + P("<w:numPr><w:ilvl w:val=\"2\"/></w:numPr>", "C"),
            Abstract(0, Level(0) + Level(2)) + Num(1, 0),
            Style("B", NumPr(1)) + Style("C", "", "B") + Style("D", NumPr(0), "B")));

    [Fact]
    public void The_level_of_a_style_is_where_its_list_names_it() =>
        Assert.Equal("0 [B2; list 1] x", Dump(P("", "B2"), Abstract(0, Level(0, style: "B1") + Level(1, style: "B2")) + Num(1, 0), Style("B2", NumPr(1))));

    [Fact]
    public void A_number_that_never_shows_makes_no_list() =>
        Assert.Equal("0 x\n1 x\n2 [list 2] x\n3 [list 3] x", Dump(
            P(NumPr(1, 0)) + P(NumPr(1, 1)) + P(NumPr(1, 2)) + P(NumPr(1, 3)),
            Abstract(0, Level(0, "", "none") + Level(1, "%2", "none") + Level(2, "%3.", "decimal") + Level(3, "-", "none")) + Num(1, 0)));

    [Fact]
    public void An_instance_may_change_a_level() =>
        Assert.Equal("0 [list 0] x\n1 x", Dump(P(NumPr(1)) + P(NumPr(2)),
            Abstract(0, Level(0)) + Num(1, 0) + Num(2, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "", "none")}</w:lvlOverride>")));

    [Fact]
    public void A_list_style_lends_its_levels() =>
        Assert.Equal("0 x\n1 [list 1] x", Dump(P(NumPr(2)) + P(NumPr(2, 1)),
            Abstract(0, "<w:styleLink w:val=\"L\"/>" + Level(0, "") + Level(1)) + Abstract(1, "<w:numStyleLink w:val=\"L\"/>") + Num(1, 0) + Num(2, 1)));

    [Fact]
    public void A_list_the_file_does_not_define_is_believed() =>
        Assert.Equal("0 [list 3] x", DocumentDump.Read(P(NumPr(7, 3))));
}
