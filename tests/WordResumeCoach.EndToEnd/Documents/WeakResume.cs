namespace WordResumeCoach.EndToEnd.Documents;

/// <summary>A short resume of an invented person whose lines have known faults.</summary>
internal static class WeakResume
{
    public const string FileName = "Robin_Example_Resume.docx";

    /// <summary>Has a ready rewrite, "Built ...".</summary>
    public const string Building = "Responsible for building the payouts service in Go.";

    public const string Built = "Built the payouts service in Go.";

    /// <summary>Has a ready rewrite, "Migrated ...".</summary>
    public const string Migrating = "Tasked with migrating the order archive to S3.";

    public const string Migrated = "Migrated the order archive to S3.";

    /// <summary>The same bytes each time.</summary>
    public static byte[] Bytes { get; } = Make(Building, Migrating, "Wrote the nightly export and cut its run time from 50 to 8 minutes.");

    /// <summary>The same resume with other bullets.</summary>
    public static byte[] Make(params string[] bullets) => new DocxFile(string.Concat(
        Line("Robin Example", "Title"),
        Line("robin@example.com | 555-0100 | Springfield"),
        Line("Experience", "Heading1"),
        Line("Backend Engineer, Example Works, Jan 2022 - present"),
        string.Concat(bullets.Select(Bullet)),
        Line("Skills", "Heading1"),
        Line("Languages: Go, Python, SQL"),
        Line("Education", "Heading1"),
        Line("BSc Computer Science, Example University, 2017 - 2021"),
        "<w:sectPr/>"))
        .Styles(string.Concat(
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
            Style("Title", "Title", "<w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>"),
            Style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>")))
        .Numbering("""
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """)
        .ToBytes();

    private static string Line(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{Run(text)}</w:p>";

    private static string Bullet(string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run(text)}</w:p>";

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Style(string id, string name, string content) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>{content}</w:style>";
}
