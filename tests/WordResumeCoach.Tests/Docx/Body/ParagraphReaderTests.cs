namespace WordResumeCoach.Tests.Docx.Body;

public sealed class ParagraphReaderTests
{
    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    [Fact]
    public void Runs_are_read_through_every_wrapper() =>
        Assert.Equal("0 abcdefg", DocumentDump.Read($"""
            <w:p>{Run("a")}<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>{Run("b")}</w:sdtContent></w:sdt>
            <w:smartTag w:uri="u" w:element="place">{Run("c")}<w:smartTag w:uri="u" w:element="city">{Run("d")}</w:smartTag></w:smartTag>
            <w:customXml w:element="x">{Run("e")}</w:customXml><w:dir w:val="ltr">{Run("f")}</w:dir><w:bdo w:val="ltr">{Run("g")}</w:bdo></w:p>
            """));

    [Fact]
    public void Inserted_and_moved_to_text_is_read_deleted_and_moved_from_text_is_not() =>
        Assert.Equal("0 one two three", DocumentDump.Read($"""
            <w:p>{Run("one")}<w:ins w:id="1" w:author="A">{Run(" two")}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>gone</w:delText></w:r>{Run("gone")}</w:del>
            <w:moveFrom w:id="3" w:author="A">{Run("away")}</w:moveFrom><w:moveTo w:id="4" w:author="A">{Run(" three")}</w:moveTo></w:p>
            """));

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_stays_a_paragraph() =>
        Assert.Equal("0 one\n1 two", DocumentDump.Read(
            $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>{Run("one")}</w:p><w:p>{Run("two")}</w:p>"));

    [Fact]
    public void Links_have_their_place_in_the_text_and_their_target_as_stored() =>
        Assert.Equal(
            "0 [link 3+6 https://example.com/a b; link 10+5 #skills; link 16+4 https://example.com#top; link 21+4 ] At GitHub #here both none",
            DocumentDump.Read(new DocxFile($"""
                <w:p>{Run("At ")}<w:hyperlink r:id="l1">{Run("Git")}{Run("Hub")}</w:hyperlink>{Run(" ")}<w:hyperlink w:anchor="skills">{Run("#here")}</w:hyperlink>{Run(" ")}
                <w:hyperlink r:id="l2" w:anchor="top">{Run("both")}</w:hyperlink>{Run(" ")}<w:hyperlink r:id="missing">{Run("none")}</w:hyperlink><w:hyperlink r:id="l1"/></w:p>
                """).Hyperlink("l1", "https://example.com/a b").Hyperlink("l2", "https://example.com").ToBytes()));

    [Fact]
    public void A_link_on_a_picture_has_a_place_and_no_length() =>
        Assert.Equal("0 [link 3+0 https://example.com/jane] Me ", DocumentDump.Read(new DocxFile($"""
            <w:p>{Run("Me ")}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Icon"><a:hlinkClick r:id="l1"/></wp:docPr></wp:inline></w:drawing></w:r></w:p>
            """).Hyperlink("l1", "https://example.com/jane").ToBytes()));
}
