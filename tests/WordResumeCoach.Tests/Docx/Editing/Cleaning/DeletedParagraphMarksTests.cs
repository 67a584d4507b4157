namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

public sealed class DeletedParagraphMarksTests
{
    private const string Deleted = "<w:pPr><w:jc w:val=\"left\"/><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>";
    private const string Kept = "<w:pPr><w:jc w:val=\"left\"/><w:rPr></w:rPr></w:pPr>";
    private const string Gone = "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>gone</w:delText></w:r></w:del>";
    private const string One = "<w:r><w:t>one</w:t></w:r>";
    private const string Two = "<w:r><w:t>two</w:t></w:r>";
    private const string Section = "<w:sectPr><w:pgSz w:w=\"100\"/></w:sectPr>";

    [Theory]
    // The next paragraph continues it; what the first says of them both holds.
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Two}</w:p>", $"<w:p>{Kept}{One}{Two}</w:p>", "ParagraphMark 1")]
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:p>{Deleted}{Two}</w:p><w:p>{One}</w:p><w:p/>", $"<w:p>{Kept}{One}{Two}{One}</w:p><w:p/>", "ParagraphMark 2")]
    // Of one whose words were deleted as well nothing is left.
    [InlineData($"<w:p>{Deleted}{Gone}</w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Two}</w:p>", $"<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Two}</w:p>", "Deletion 1, ParagraphMark 1")]
    [InlineData($"<w:p>{One}</w:p><w:p>{Deleted}{Gone}</w:p><w:p>{Deleted}{Gone}</w:p><w:p/>", $"<w:p>{One}</w:p><w:p/>", "Deletion 2, ParagraphMark 2")]
    // A bookmark of such a one stands at the front of the next.
    [InlineData($"<w:p>{Deleted}<w:bookmarkStart w:id=\"5\" w:name=\"x\"/>{Gone}</w:p><w:p>{Two}<w:bookmarkEnd w:id=\"5\"/></w:p>", $"<w:p><w:bookmarkStart w:id=\"5\" w:name=\"x\"/>{Two}<w:bookmarkEnd w:id=\"5\"/></w:p>", "Deletion 1, ParagraphMark 1")]
    [InlineData($"<w:p>{Deleted}<w:bookmarkStart w:id=\"5\" w:name=\"x\"/>{Gone}<w:bookmarkEnd w:id=\"5\"/></w:p><w:p/>", "<w:p><w:bookmarkStart w:id=\"5\" w:name=\"x\"/><w:bookmarkEnd w:id=\"5\"/></w:p>", "Deletion 1, ParagraphMark 1")]
    // An empty paragraph continues it and adds nothing.
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:p/>", $"<w:p>{Kept}{One}</w:p>", "ParagraphMark 1")]
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:p><w:pPr/></w:p><w:p>{Two}</w:p>", $"<w:p>{Kept}{One}</w:p><w:p>{Two}</w:p>", "ParagraphMark 1")]
    // The end of a section goes with its mark, and the next one's holds for both.
    [InlineData($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr>{Section}</w:pPr>{One}</w:p><w:p>{Two}</w:p>", $"<w:p><w:pPr><w:rPr></w:rPr></w:pPr>{One}{Two}</w:p>", "ParagraphMark 1")]
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:p><w:pPr><w:jc w:val=\"right\"/>{Section}</w:pPr>{Two}</w:p>", $"<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr></w:rPr>{Section}</w:pPr>{One}{Two}</w:p>", "ParagraphMark 1")]
    // Where no paragraph follows, its end stays.
    [InlineData($"<w:tbl><w:tr><w:tc><w:p>{Deleted}{One}</w:p></w:tc></w:tr></w:tbl><w:p/>", $"<w:tbl><w:tr><w:tc><w:p>{Kept}{One}</w:p></w:tc></w:tr></w:tbl><w:p/>", "ParagraphMark 1")]
    [InlineData($"<w:tbl><w:tr><w:tc><w:p>{Deleted}{Gone}</w:p></w:tc></w:tr></w:tbl><w:p/>", $"<w:tbl><w:tr><w:tc><w:p>{Kept}</w:p></w:tc></w:tr></w:tbl><w:p/>", "Deletion 1, ParagraphMark 1")]
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", $"<w:p>{Kept}{One}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", "ParagraphMark 1")]
    [InlineData($"<w:p>{One}</w:p><w:p>{Deleted}{Gone}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", $"<w:p>{One}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", "Deletion 1, ParagraphMark 1")]
    [InlineData($"<w:p>{One}</w:p><w:p>{Deleted}{Gone}</w:p><w:sectPr/>", $"<w:p>{One}</w:p><w:p>{Kept}</w:p><w:sectPr/>", "Deletion 1, ParagraphMark 1")]
    // Two tables do not grow together.
    [InlineData(
        $"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>{Deleted}{Gone}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
        $"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>{Kept}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", "Deletion 1, ParagraphMark 1")]
    // Between the two a bookmark may stand.
    [InlineData($"<w:p>{Deleted}{One}</w:p><w:bookmarkEnd w:id=\"5\"/><w:p>{Two}</w:p>", $"<w:p>{Kept}{One}<w:bookmarkEnd w:id=\"5\"/>{Two}</w:p>", "ParagraphMark 1")]
    // A moved paragraph leaves as a deleted one does.
    [InlineData(
        $"<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom w:id=\"2\">{One}</w:moveFrom></w:p><w:p>{Two}</w:p><w:p><w:pPr><w:rPr><w:moveTo w:id=\"3\"/></w:rPr></w:pPr><w:moveTo w:id=\"4\">{One}</w:moveTo></w:p>",
        $"<w:p>{Two}</w:p><w:p><w:pPr><w:rPr></w:rPr></w:pPr>{One}</w:p>", "Move 4")]
    public void A_paragraph_whose_end_was_deleted_runs_on(string before, string after, string removed) =>
        Assert.Equal((after, removed), CleanBench.Body(before));

    [Fact]
    public void The_first_paragraphs_own_prefix_closes_it() =>
        Assert.Equal(
            ("<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:pPr><x:rPr></x:rPr></x:pPr><x:r><x:t>one</x:t></x:r><w:r><w:t>two</w:t></w:r></x:p>", "ParagraphMark 1"),
            CleanBench.Body("<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:pPr><x:rPr><x:del x:id=\"1\"/></x:rPr></x:pPr><x:r><x:t>one</x:t></x:r></x:p><w:p>" + Two + "</w:p>"));
}
