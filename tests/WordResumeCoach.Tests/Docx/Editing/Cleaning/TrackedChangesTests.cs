namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

public sealed class TrackedChangesTests
{
    private const string By = "w:id=\"1\" w:author=\"A\" w:date=\"2026-01-02T03:04:05Z\"";

    [Theory]
    [InlineData($"<w:p><w:r><w:t>one</w:t></w:r><w:ins {By}><w:r><w:t> two</w:t></w:r><w:r><w:tab/></w:r></w:ins></w:p>", "<w:p><w:r><w:t>one</w:t></w:r><w:r><w:t> two</w:t></w:r><w:r><w:tab/></w:r></w:p>", "Insertion 1")]
    [InlineData($"<w:p><w:del {By}><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p>", "<w:p><w:r><w:t>new</w:t></w:r></w:p>", "Deletion 1")]
    // What was inserted and then deleted goes.
    [InlineData($"<w:p><w:ins {By}><w:r><w:t>a</w:t></w:r><w:del {By}><w:r><w:delText>b</w:delText></w:r></w:del></w:ins></w:p>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "Insertion 1, Deletion 1")]
    // A moved word stands where it was moved to.
    [InlineData(
        $"<w:p><w:moveFromRangeStart w:id=\"2\" w:name=\"m\"/><w:moveFrom {By}><w:r><w:t>word</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"2\"/><w:r><w:t>rest</w:t></w:r><w:moveToRangeStart w:id=\"3\" w:name=\"m\"/><w:moveTo {By}><w:r><w:t>word</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id=\"3\"/></w:p>",
        "<w:p><w:r><w:t>rest</w:t></w:r><w:r><w:t>word</w:t></w:r></w:p>", "Move 2")]
    // Formatting stays as it is, not as it was.
    [InlineData($"<w:p><w:r><w:rPr><w:b/><w:rPrChange {By}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>", "FormattingChange 1")]
    [InlineData($"<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:ins {By}/></w:rPr><w:pPrChange {By}><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "Insertion 1, FormattingChange 1")]
    [InlineData($"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/><w:ins {By}/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "FormattingChange 1")]
    [InlineData($"<w:p><w:r><w:t>a</w:t></w:r></w:p><w:sectPr><w:pgSz w:w=\"100\"/><w:sectPrChange {By}><w:sectPr/></w:sectPrChange></w:sectPr>", "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:sectPr><w:pgSz w:w=\"100\"/></w:sectPr>", "FormattingChange 1")]
    // Words inside a link or control go, the link with them; the control waits for words.
    [InlineData($"<w:p><w:hyperlink w:anchor=\"x\"><w:del {By}><w:r><w:delText>site</w:delText></w:r></w:del></w:hyperlink><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "Deletion 1")]
    [InlineData($"<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:del {By}><w:r><w:delText>a</w:delText></w:r></w:del></w:sdtContent></w:sdt></w:p>", "<w:p><w:sdt><w:sdtPr/><w:sdtContent></w:sdtContent></w:sdt></w:p>", "Deletion 1")]
    // Controls and equations are inserted and deleted by words of their own.
    [InlineData(
        "<w:p><w:customXmlInsRangeStart w:id=\"1\" w:author=\"A\"/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id=\"1\"/><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>", "Insertion 1")]
    [InlineData(
        "<w:p><w:customXmlDelRangeStart w:id=\"1\" w:author=\"A\"/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlDelRangeEnd w:id=\"1\"/><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "Deletion 1")]
    [InlineData($"<w:p><m:oMath><w:ins {By}><m:r><m:t>x</m:t></m:r></w:ins><w:del {By}><m:r><m:t>y</m:t></m:r></w:del></m:oMath></w:p>", "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", "Insertion 1, Deletion 1")]
    [InlineData("<w:p><w14:conflictIns xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:r><w:t>a</w:t></w:r></w14:conflictIns><w14:conflictDel xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:r><w:t>b</w:t></w:r></w14:conflictDel></w:p>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "Insertion 1, Deletion 1")]
    public void A_tracked_change_is_accepted(string before, string after, string removed) =>
        Assert.Equal((after, removed), CleanBench.Body(before));

    [Theory]
    [InlineData($"<w:tr><w:trPr><w:ins {By}/></w:trPr><w:tc><w:p/></w:tc></w:tr>", "<w:tr><w:trPr></w:trPr><w:tc><w:p/></w:tc></w:tr>", "TableChange 1")]
    [InlineData($"<w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del {By}/></w:trPr><w:tc><w:p><w:del {By}><w:r><w:delText>x</w:delText></w:r></w:del></w:p></w:tc></w:tr>", "<w:tr><w:tc><w:p/></w:tc></w:tr>", "Deletion 1, TableChange 1")]
    [InlineData($"<w:tr><w:tc><w:tcPr><w:cellIns {By}/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:cellDel {By}/></w:tcPr><w:p/></w:tc></w:tr>", "<w:tr><w:tc><w:tcPr></w:tcPr><w:p/></w:tc></w:tr>", "TableChange 2")]
    [InlineData($"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"5\"/><w:tcPrChange {By}><w:tcPr/></w:tcPrChange></w:tcPr><w:p/></w:tc></w:tr>", "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"5\"/></w:tcPr><w:p/></w:tc></w:tr>", "FormattingChange 1")]
    public void Rows_and_cells_come_and_go(string before, string after, string removed) =>
        Assert.Equal(($"<w:tbl><w:tblPr/>{after}</w:tbl><w:p/>", removed), CleanBench.Body($"<w:tbl><w:tblPr/>{before}</w:tbl><w:p/>"));

    [Fact]
    public void A_table_all_of_whose_rows_were_deleted_is_gone() =>
        Assert.Equal(("<w:p/><w:p/>", "TableChange 1"), CleanBench.Body($"<w:p/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del {By}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"));

    [Fact]
    public void Changes_in_margins_notes_and_styles_are_accepted_too()
    {
        var revision = CleanBench.Clean(new DocxFile("<w:p/>").Header("rIdHead", $"<w:p><w:del {By}><w:r><w:delText>old</w:delText></w:r></w:del></w:p>")
            .Footnotes($"<w:footnote w:id=\"2\"><w:p><w:ins {By}><w:r><w:t>n</w:t></w:r></w:ins></w:p></w:footnote>")
            .Styles($"<w:style w:styleId=\"a\"><w:rPr><w:b/><w:rPrChange {By}><w:rPr/></w:rPrChange></w:rPr></w:style>"));
        Assert.Equal(["word/rIdHead.xml: Deletion 1", "word/footnotes.xml: Insertion 1", "word/styles.xml: FormattingChange 1"], CleanBench.Told(revision));
        Assert.EndsWith("<w:p></w:p></w:hdr>", CleanBench.Part(revision, "word/rIdHead.xml"), StringComparison.Ordinal);
        Assert.EndsWith("<w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote></w:footnotes>", CleanBench.Part(revision, "word/footnotes.xml"), StringComparison.Ordinal);
        Assert.EndsWith("<w:rPr><w:b/></w:rPr></w:style></w:styles>", CleanBench.Part(revision, "word/styles.xml"), StringComparison.Ordinal);
    }
}
