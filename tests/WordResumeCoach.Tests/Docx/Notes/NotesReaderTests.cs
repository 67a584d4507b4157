using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Notes;

public sealed class NotesReaderTests
{
    private const string Body =
        "<w:p/><w:p><w:r><w:t>one</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>two</w:t><w:endnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Codes(byte[] file) => string.Join(",", DocumentReader.Read(file).Notes.Select(note => note.Code));

    [Fact]
    public void Notes_and_comments_hang_on_the_paragraph_that_refers_to_them() =>
        Assert.Equal(
            """
            0
            1 one
            2 [table 0 row 0 column 0 depth 1] two
            Footnote [at 1] See there
            Footnote [at 1] and there
            Footnote [at 2] At the end
            Comment [at 2] Really?
            """,
            DocumentDump.Read(new DocxFile(Body)
                .Footnotes($"<w:footnote w:type=\"separator\" w:id=\"-1\">{P("line")}</w:footnote><w:footnote w:id=\"2\">{P("See there")}{P("and there")}<w:p/></w:footnote>")
                .Endnotes($"<w:endnote w:id=\"2\">{P("At the end")}</w:endnote>")
                .Comments($"<w:comment w:id=\"0\" w:author=\"Pat\">{P("Really?")}</w:comment>").ToBytes()));

    [Fact]
    public void What_is_read_needs_no_note() =>
        Assert.Equal("", Codes(new DocxFile(Body).Footnotes($"<w:footnote w:id=\"2\">{P("x")}</w:footnote>").Endnotes("").Comments("").ToBytes()));

    [Fact]
    public void A_comment_nobody_refers_to_is_read_without_a_place() =>
        Assert.Equal("0\nComment lost", DocumentDump.Read(new DocxFile("<w:p/>").Comments($"<w:comment w:id=\"7\">{P("lost")}</w:comment>").ToBytes()));

    [Fact]
    public void Comments_are_leftovers_with_their_author() =>
        Assert.Equal("commented at 2 by \"Pat\"", FactDump.Read("commented",
            new DocxFile(Body).Comments($"<w:comment w:id=\"0\" w:author=\"Pat\">{P("Really?")}</w:comment>").ToBytes()));

    [Fact]
    public void Links_in_notes_have_the_relations_of_their_own_part() =>
        Assert.Equal("0\nFootnote [link 0+4 https://example.com/own] here", DocumentDump.Read(new DocxFile("<w:p/>").Hyperlink("l1", "https://example.com/main")
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p></w:footnote>")
            .RelationOf("footnotes.xml", "l1", "hyperlink", "https://example.com/own").ToBytes()));

    [Fact]
    public void Of_a_part_that_breaks_off_the_beginning_is_read()
    {
        var file = new DocxFile(Body).Relation("rIdFootnotes", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes", "footnotes.xml")
            .Part("word/footnotes.xml", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>read</w:t></w:r></w:p></w:footnote><w:footnote", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml").ToBytes();

        Assert.EndsWith("Footnote [at 1] read", DocumentDump.Read(file), StringComparison.Ordinal);
        Assert.Equal("footnotes-unreadable,endnotes-unreadable,comments-unreadable", Codes(file));
    }
}
