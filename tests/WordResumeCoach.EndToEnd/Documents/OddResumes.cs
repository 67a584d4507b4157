namespace WordResumeCoach.EndToEnd.Documents;

/// <summary>Bodies that drawing programs trip over. Every text in them is one that the review has.</summary>
internal static class OddResumes
{
    /// <summary>By what is odd about them.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["rows and cells in content controls"] = DocxFile.WithBody(Table(
            Control(Row(Cell(P("Acme Example")) + Cell(P("2020 - 2022"))))
            + Control(Control(Row(Control(Cell(P("Backend Engineer"))) + Cell(Control(P("Responsible for building the billing service."))))))
            + "<w:customXml>" + Row(Cell(P("Wrapped in custom XML"))) + "</w:customXml>")),
        ["tables in tables"] = DocxFile.WithBody(Table(Row(Cell(
            P("Outer") + Table(Row(Cell(P("Inner") + Table(Row(Cell(P("Innermost, responsible for building queues.")))) + P("After the innermost")))) + P("After the inner"))))),
        ["text boxes in both kinds of markup"] = DocxFile.WithBody(
            P("Before") + $"<w:p><w:r><w:t>ho</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Shape(P("In a box"))}</mc:Choice><mc:Fallback>{Vml(P("In a box"))}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>st</w:t></w:r></w:p>"
            + $"<w:p><w:r>{Vml(P("In an old box"))}<w:t>host of an old box</w:t></w:r></w:p>" + P("After")),
        ["headers and footers"] = new DocxFile(P("Body line") + "<w:p/>" + P("Last line")
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>")
            .Header("h1", P("Body line")).Footer("f1", P("Robin Example")).ToBytes(),
        ["the same paragraph many times"] = DocxFile.WithBody(string.Concat(
            Enumerable.Repeat(P("Responsible for building services.") + P("Responsible for building services.") + P("Example Works"), 5))),
        ["empty paragraphs between all others"] = DocxFile.WithBody(
            "<w:p/>" + P("One") + "<w:p><w:r><w:t xml:space=\"preserve\">  </w:t></w:r></w:p><w:p/>" + P("Two") + "<w:p><w:pPr/></w:p>" + P("Three") + "<w:p/>"),
        ["tracked changes"] = DocxFile.WithBody(
            "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t xml:space=\"preserve\">Inserted </w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>deleted </w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>"
            + "<w:p><w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id=\"4\" w:author=\"a\"><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>"),
        ["fields, breaks, symbols and smart tags"] = DocxFile.WithBody(
            "<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>May 2024</w:t></w:r></w:fldSimple><w:r><w:br/><w:t>after a break</w:t><w:tab/><w:t>after a tab</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Page one</w:t><w:br w:type=\"page\"/><w:t>page two</w:t></w:r></w:p>"
            + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:t xml:space=\"preserve\"> 555-0100</w:t></w:r></w:p>"
            + "<w:p><w:smartTag w:uri=\"u\" w:element=\"City\"><w:r><w:t>Spring</w:t></w:r><w:r><w:t>field</w:t></w:r></w:smartTag><w:r><w:noBreakHyphen/><w:t>East</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>"),
        ["markup as text"] = DocxFile.WithParagraphs("<script>alert(1)</script> & <b>bold</b>", "</w:p> \"quotes\" 'and' ]]>", "שלום مرحبا 日本語 👩‍💻 é"),
        ["columns and sections"] = DocxFile.WithBody(
            "<w:p><w:pPr><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:pPr><w:r><w:t>Left</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"column\"/><w:t>Right</w:t></w:r></w:p>"
            + P("Whole") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"),
    };

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>";

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Cell(string content) => $"<w:tc>{content}</w:tc>";

    private static string Control(string content) => $"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Shape(string content) =>
        $"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";

    private static string Vml(string content) =>
        $"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";
}
