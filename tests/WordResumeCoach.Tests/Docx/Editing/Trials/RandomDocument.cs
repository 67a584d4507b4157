namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Small valid documents of everything that can stand beside words. The same seed makes the same document.</summary>
internal sealed class RandomDocument(Random random)
{
    private static readonly string[] Words = ["Built", "REST", "APIs", "R&D", "<1 ms", "40%", "C#", "café", "日本", "\U0001F680", "and", "a", "Kafka,", "team-wide", "\u2013"];

    private int _id = random.Next(1, 50);

    public byte[] Make()
    {
        var body = string.Concat(Enumerable.Range(0, random.Next(2, 8)).Select(_ => Block()));
        var file = new DocxFile(body + "<w:sectPr/>")
            .Styles(
                "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
                + (random.Next(2) == 0 ? "<w:style w:type=\"character\" w:styleId=\"Refmarcador\"><w:name w:val=\"annotation reference\"/></w:style>" : ""))
            .Hyperlink("rIdLink", "https://example.com/")
            .CoreProperties("<dc:title>Resume</dc:title><dc:creator>Sam Example</dc:creator>");
        if (_comments.Count > 0)
            file.Comments(string.Concat(_comments.Select(id => $"<w:comment w:id=\"{id}\" w:author=\"A\"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>")));
        return file.ToBytes();
    }

    private readonly List<int> _comments = [];

    public string Word() => Words[random.Next(Words.Length)];

    private string Block() => random.Next(9) switch
    {
        0 => "<w:p/>",
        1 => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{(random.Next(3) == 0 ? $"<w:trPr><w:ins {Tracked()}/></w:trPr>" : "")}<w:tc>{Block()}<w:p/></w:tc></w:tr></w:tbl>",
        2 => $"<w:sdt><w:sdtPr><w:id w:val=\"{Id()}\"/></w:sdtPr><w:sdtContent>{Paragraph("")}{Paragraph("")}</w:sdtContent></w:sdt>",
        3 => Paragraph($"<w:rPr><w:{(random.Next(2) == 0 ? "ins" : "del")} {Tracked()}/></w:rPr>"),
        4 => Paragraph($"<w:rPr><w:b/></w:rPr><w:pPrChange {Tracked()}><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange>"),
        _ => Paragraph(""),
    };

    private string Paragraph(string properties) =>
        $"<w:p w:rsidR=\"00A1B2C3\"><w:pPr><w:jc w:val=\"left\"/>{properties}</w:pPr>{string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Inline()))}</w:p>";

    private string Inline() => random.Next(22) switch
    {
        0 => $"<w:hyperlink r:id=\"rIdLink\">{Run()}{Run()}</w:hyperlink>",
        1 => $"<w:proofErr w:type=\"spellStart\"/>{Run()}<w:proofErr w:type=\"spellEnd\"/>",
        2 => $"<w:ins {Tracked()}>{Run()}{Run()}</w:ins>",
        3 => $"<w:del {Tracked()}><w:r><w:delText>gone</w:delText></w:r></w:del>",
        4 => $"<w:fldSimple w:instr=\"AUTHOR\">{Run()}</w:fldSimple>",
        5 => $"{Field("HYPERLINK \"https://example.com\"")}{Run()}{Run()}{FieldEnd}",
        6 => $"{Field(" DATE ")}{Run()}{FieldEnd}",
        7 => $"<w:sdt><w:sdtPr><w:id w:val=\"{Id()}\"/></w:sdtPr><w:sdtContent>{Run()}{Run()}</w:sdtContent></w:sdt>",
        8 => $"<w:sdt><w:sdtPr><w:id w:val=\"{Id()}\"/><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent>{Run()}</w:sdtContent></w:sdt>",
        9 => "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
        10 => $"<w:r><w:rPr><w:b/><w:rPrChange {Tracked()}><w:rPr><w:u w:val=\"single\"/></w:rPr></w:rPrChange></w:rPr><w:t xml:space=\"preserve\">{Text()} {Text()} </w:t></w:r>",
        11 => Comment(),
        12 => $"<w:bookmarkStart w:id=\"{Id()}\" w:name=\"b{_id}\"/>{Run()}<w:bookmarkEnd w:id=\"{_id}\"/>",
        13 => $"<w:fldSimple w:instr=\"HYPERLINK https://example.com\">{Run()}</w:fldSimple>",
        14 => $"<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"10\"/><w:hpsBaseText w:val=\"20\"/><w:lid w:val=\"ja-JP\"/></w:rubyPr><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>{Run()}</w:rubyBase></w:ruby></w:r>",
        15 => $"<w:bdo w:val=\"ltr\">{Run()}{Run()}</w:bdo>",
        _ => Run(),
    };

    private string Comment()
    {
        var id = Id();
        _comments.Add(id);
        return $"<w:commentRangeStart w:id=\"{id}\"/>{Run()}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>";
    }

    private string Run()
    {
        var properties = random.Next(4) switch { 0 => "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>", 1 => "<w:rPr><w:i/></w:rPr>", 2 => "<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>", _ => "" };
        var content = random.Next(8) switch
        {
            0 => "<w:tab/>",
            1 => "<w:br/>",
            2 => "<w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/>",
            3 => "<w:lastRenderedPageBreak/>",
            4 => $"<w:t>{Text()}</w:t><w:noBreakHyphen/>",
            _ => "",
        };
        return $"<w:r w:rsidRPr=\"00D4E5F6\">{properties}{content}<w:t xml:space=\"preserve\">{Text()}{(random.Next(2) == 0 ? " " : "")}{Text()} </w:t></w:r>";
    }

    private string Text() => System.Security.SecurityElement.Escape(Word());

    private string Tracked() => $"w:id=\"{Id()}\" w:author=\"A\" w:date=\"2026-01-02T03:04:05Z\"";

    private int Id() => _id += random.Next(1, 4);

    private static string Field(string code) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    private const string FieldEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
