using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Trials;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Comments;

public sealed class CommentingTests
{
    private const string Line = "Wrote payment APIs";
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private const string Reference = "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";
    private const string Start = "<w:commentRangeStart w:id=\"1\"/>";

    [Theory]
    // Part of a run, its start, its end.
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Wrote payment APIs</w:t></w:r>", "payment",
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Wrote </w:t></w:r>" + Start + "<w:r><w:rPr><w:b/></w:rPr><w:t>payment</w:t></w:r>" + Reference + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> APIs</w:t></w:r>")]
    [InlineData("<w:r><w:t>Wrote payment APIs</w:t></w:r>", "Wrote", Start + "<w:r><w:t>Wrote</w:t></w:r>" + Reference + "<w:r><w:t xml:space=\"preserve\"> payment APIs</w:t></w:r>")]
    [InlineData("<w:r><w:t>Wrote payment APIs</w:t></w:r>", "APIs", "<w:r><w:t xml:space=\"preserve\">Wrote payment </w:t></w:r>" + Start + "<w:r><w:t>APIs</w:t></w:r>" + Reference)]
    // Several runs, of which none is cut where the range fits them.
    [InlineData("<w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>pay</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>ment</w:t></w:r><w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r>", "payment",
        "<w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r>" + Start + "<w:r><w:rPr><w:b/></w:rPr><w:t>pay</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>ment</w:t></w:r>" + Reference + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r>")]
    // A whole link is marked from outside, part of it from inside.
    [InlineData("<w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>payment</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r>", "payment",
        "<w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r>" + Start + "<w:hyperlink w:anchor=\"x\"><w:r><w:t>payment</w:t></w:r></w:hyperlink>" + Reference + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r>")]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>Wrote payment APIs</w:t></w:r></w:hyperlink>", "payment",
        "<w:hyperlink w:anchor=\"x\"><w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r>" + Start + "<w:r><w:t>payment</w:t></w:r>" + Reference + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r></w:hyperlink>")]
    // The whole paragraph.
    [InlineData("<w:r><w:t>Wrote payment APIs</w:t></w:r>", Line, Start + "<w:r><w:t>Wrote payment APIs</w:t></w:r>" + Reference)]
    // Words that are not accepted yet.
    [InlineData("<w:ins w:id=\"0\" w:author=\"A\"><w:r><w:t>Wrote payment APIs</w:t></w:r></w:ins>", "payment",
        "<w:ins w:id=\"0\" w:author=\"A\"><w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r>" + Start + "<w:r><w:t>payment</w:t></w:r>" + Reference + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r></w:ins>")]
    // A whole field, though its words are Word's own.
    [InlineData("<w:r><w:t xml:space=\"preserve\">Wrote payment </w:t></w:r><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>APIs</w:t></w:r></w:fldSimple>", "APIs",
        "<w:r><w:t xml:space=\"preserve\">Wrote payment </w:t></w:r>" + Start + "<w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>APIs</w:t></w:r></w:fldSimple>" + Reference)]
    public void A_comment_stands_on_its_words(string before, string words, string after)
    {
        var revision = Comment(DocxFile.WithBody($"<w:p>{before}</w:p>"), Why(words));
        Assert.Equal($"<w:p>{after}</w:p>", EditBench.Body(revision.File));
        Assert.Equal([new AppliedEdit(0, Line, Line)], revision.Applied);
    }

    [Theory]
    [InlineData("<w:p/>", "<w:p>" + Start + Reference + "</w:p>")]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>", "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + Start + Reference + "</w:p>")]
    public void An_empty_paragraph_bears_a_comment_too(string before, string after)
    {
        var file = DocxFile.WithBody(before);
        Assert.Equal(after, EditBench.Body(Comment(file, EditBench.Part("", "", "") with { Text = null, Comment = "Say more." }).File));
    }

    [Fact]
    public void A_file_without_comments_gets_the_part_its_type_and_its_relationship()
    {
        var file = DocxFile.WithParagraphs(Line);
        var revision = Comment(file, Why("payment") with { Text = "billing & <more>", Comment = "Be plain.\r\nShow what\tit did.\n\nFor whom?" });
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"1\" w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\" w:initials=\"WRC\">"
            + "<w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Be plain.</w:t></w:r></w:p><w:p><w:r><w:t>Show what</w:t><w:tab/><w:t>it did.</w:t></w:r></w:p><w:p></w:p><w:p><w:r><w:t>For whom?</w:t></w:r></w:p><w:p><w:r><w:t>billing &amp; &lt;more&gt;</w:t></w:r></w:p></w:comment></w:comments>",
            Part(revision.File, "word/comments.xml"));
        Assert.Equal(
            Part(file, "word/_rels/document.xml.rels").Replace("</Relationships>", "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>", StringComparison.Ordinal),
            Part(revision.File, "word/_rels/document.xml.rels"));
        Assert.Equal(
            Part(file, "[Content_Types].xml").Replace("</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>", StringComparison.Ordinal),
            Part(revision.File, "[Content_Types].xml"));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"], Entries.Different(file, revision.File));
        Assert.Equal(file, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
        Assert.Equal([], Validity.Faults(revision.File)!);
    }

    [Fact]
    public void A_file_without_relationships_gets_those_as_well()
    {
        var source = DocxFile.WithParagraphs(Line);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(source));
        var bare = zip.Entries.Where(entry => entry.FullName != "word/_rels/document.xml.rels").Aggregate(new RawZip(), (raw, entry) => raw.Add(entry.FullName, EditBench.Part(source, entry.FullName))).ToBytes();
        var revision = Comment(bare, Why("payment"));
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>",
            Part(revision.File, "word/_rels/document.xml.rels"));
        Assert.Equal(bare, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("<w:comment w:id=\"1\" w:author=\"A\"><w:p/></w:comment>", "2")]
    [InlineData("<w:comment w:id=\"0\" w:author=\"A\"><w:p/></w:comment>", "1")]
    public void Comments_that_are_there_stay_byte_for_byte_and_keep_their_ids(string comments, string id)
    {
        var file = new DocxFile("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p>").Comments(comments)
            .Relation("rIdEx", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml")
            .Part("word/commentsExtended.xml", "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/></w15:commentsEx>", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml").ToBytes();
        var revision = Comment(file, Why("payment"));
        Assert.Equal(
            Part(file, "word/comments.xml").Replace("</w:comments>", $"<w:comment w:id=\"{id}\" w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\" w:initials=\"WRC\"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Why.</w:t></w:r></w:p></w:comment></w:comments>", StringComparison.Ordinal),
            Part(revision.File, "word/comments.xml"));
        Assert.Equal(["word/comments.xml", "word/document.xml"], Entries.Different(file, revision.File));
    }

    [Fact]
    public void A_part_without_comments_is_opened_and_spelled_its_own_way()
    {
        var empty = "<?xml version=\"1.0\"?>\n<x:comments xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" />\n";
        var file = new RawZip().AddAll(new DocxFile("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p>").Comments("").ToBytes()).Replace("word/comments.xml", Encoding.UTF8.GetBytes(empty)).ToBytes();
        Assert.Equal(
            empty.Replace(" />", " ><x:comment x:id=\"1\" x:author=\"Word Resume Coach\" x:date=\"2026-11-03T14:05:00Z\" x:initials=\"WRC\"><x:p><x:r><x:annotationRef/></x:r><x:r><x:t>Why.</x:t></x:r></x:p></x:comment></x:comments>", StringComparison.Ordinal),
            Part(Comment(file, Why("payment")).File, "word/comments.xml"));
    }

    [Fact]
    public void Words_own_comment_styles_are_used_by_whatever_ids_the_file_gives_them()
    {
        var file = new DocxFile("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p>").Styles(
            "<w:style w:type=\"character\" w:styleId=\"Kommentarzeichen\"><w:name w:val=\"annotation reference\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Kommentartext\"><w:name w:val=\"Annotation Text\"/></w:style>").ToBytes();
        var revision = Comment(file, Why(Line) with { Comment = "One.\nTwo." });
        Assert.Contains(
            "<w:p><w:pPr><w:pStyle w:val=\"Kommentartext\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Kommentarzeichen\"/></w:rPr><w:annotationRef/></w:r><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Kommentartext\"/></w:pPr><w:r><w:t>Two.</w:t></w:r></w:p>",
            Part(revision.File, "word/comments.xml"), StringComparison.Ordinal);
        Assert.EndsWith("<w:r><w:rPr><w:rStyle w:val=\"Kommentarzeichen\"/></w:rPr><w:commentReference w:id=\"1\"/></w:r></w:p>", EditBench.Body(revision.File), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_may_overlap()
    {
        var revision = Comment(DocxFile.WithBody("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p>"), Why("payment APIs"), Why("Wrote payment"), Why("payment"));
        Assert.Equal(
            "<w:p><w:commentRangeStart w:id=\"2\"/><w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r><w:commentRangeStart w:id=\"3\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t>payment</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"2\"/><w:r><w:commentReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
            EditBench.Body(revision.File));
        CommentedView.Check(DocxFile.WithParagraphs(Line), revision.File, [Why("payment APIs"), Why("Wrote payment"), Why("payment")]);
    }

    [Fact]
    public void A_strict_file_gets_strict_comments()
    {
        var revision = Comment(StrictForm.Of(DocxFile.WithParagraphs(Line)), Why("payment"));
        Assert.Contains("<w:comments xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:comment w:id=\"1\"", Part(revision.File, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"", Part(revision.File, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\"/></w:sdtPr><w:sdtContent><w:r><w:t>Wrote payment APIs</w:t></w:r></w:sdtContent></w:sdt>", RefusalReason.BoundControl)]
    [InlineData("<w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:r><w:t>Wrote payment APIs</w:t></w:r></w:sdtContent></w:sdt>", RefusalReason.LockedControl)]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Wrote payment APIs</w:t></w:r></w:sdtContent></w:sdt>", RefusalReason.Placeholder)]
    [InlineData("<w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>Wrote payment APIs</w:t></w:r></w:fldSimple>", RefusalReason.Field)]
    [InlineData(Begin + "<w:r><w:instrText>DATE</w:instrText></w:r>" + Separate + "<w:r><w:t>Wrote payment APIs</w:t></w:r>" + End, RefusalReason.Field)]
    [InlineData("<m:oMath><m:r><m:t>Wrote payment APIs</m:t></m:r></m:oMath>", RefusalReason.Picture)]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Wrote payment APIs</w:t></w:r></w:rubyBase></w:ruby></w:r>", RefusalReason.Picture)]
    public void Words_whose_inside_is_not_the_authors_bear_no_comment_but_the_whole_of_them_does(string wrapped, RefusalReason reason)
    {
        var file = DocxFile.WithBody($"<w:p>{wrapped}</w:p>");
        Assert.Equal([new RefusedEdit(0, 0, reason)], Refused(file, Why("payment")));
        Assert.Equal($"<w:p>{Start}{wrapped}{Reference}</w:p>", EditBench.Body(Comment(file, Why(Line)).File));
    }

    [Fact]
    public void All_comments_are_made_or_none()
    {
        var file = DocxFile.WithParagraphs(Line, "Tests");
        Assert.Equal([new RefusedEdit(1, 0, RefusalReason.Changed), new RefusedEdit(2, 7, RefusalReason.Changed)], Refused(file, Why("payment"), Why("payment") with { Exact = "Payment" }, Why("payment") with { Ordinal = 7 }));
    }

    [Fact]
    public void A_protected_document_bears_no_comments() =>
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Protected)], Refused(new DocxFile("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p>").Settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>").ToBytes(), Why("payment")));

    [Fact]
    public void A_comment_without_words_or_with_some_that_cannot_be_stored_is_the_callers_mistake()
    {
        var file = DocxFile.WithParagraphs(Line);
        Assert.Throws<ArgumentException>(() => Comment(file, Why("payment") with { Comment = null }));
        Assert.Throws<ArgumentException>(() => Comment(file, Why("payment") with { Comment = "", Text = "" }));
        Assert.Throws<ArgumentException>(() => Comment(file, Why("payment") with { Comment = "a\u0001" }));
    }

    [Fact]
    public void Undone_under_other_changes_the_marks_and_the_comment_go_and_those_of_others_stay()
    {
        var file = new DocxFile("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p><w:p><w:r><w:t>Tests</w:t></w:r></w:p>").Comments("<w:comment w:id=\"1\" w:author=\"A\"><w:p/></w:comment>").ToBytes();
        var commented = Comment(file, Why("payment"));
        var since = DocumentEditor.Replace(commented.File, [EditBench.Part("Tests", "Tests", "Docs", 1)], TestContext.Current.CancellationToken);
        var undone = DocumentEditor.Undo(since.File, commented.Undo, TestContext.Current.CancellationToken);
        Assert.Equal("<w:p><w:r><w:t>Wrote payment APIs</w:t></w:r></w:p><w:p><w:r><w:t>Docs</w:t></w:r></w:p>", EditBench.Body(undone));
        Assert.Equal(Part(file, "word/comments.xml"), Part(undone, "word/comments.xml"));
    }

    private static Edit Why(string words) => EditBench.Part(Line, words, "") with { Text = null, Comment = "Why." };

    private static Revision Comment(byte[] file, params Edit[] edits) => DocumentEditor.Comment(file, edits, EditBench.Date, cancellation: TestContext.Current.CancellationToken);

    private static ImmutableArray<RefusedEdit> Refused(byte[] file, params Edit[] edits) => Assert.Throws<EditRefusedException>(() => Comment(file, edits)).Edits;

    private static string Part(byte[] file, string name) => Encoding.UTF8.GetString(EditBench.Part(file, name));
}
