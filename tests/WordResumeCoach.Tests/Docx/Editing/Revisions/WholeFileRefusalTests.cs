using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Revisions;

/// <summary>What stands in the way of every edit of a file, whichever way it is made.</summary>
public sealed class WholeFileRefusalTests
{
    private const string Origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    private const string Line = "Wrote APIs";
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    /// <summary>The three ways to make an edit, by name.</summary>
    public static TheoryData<string> Ways => ["replace", "tracked", "comments"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_signed_document_is_refused_unless_its_signature_may_go(string way)
    {
        var signed = new DocxFile("<w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p>").PackageRelation("rIdSign", Origin, "_xmlsignatures/origin.sigs")
            .Part("_xmlsignatures/origin.sigs", [], "application/x-origin").Part("_xmlsignatures/sig1.xml", "<Signature/>", "application/x-signature").ToBytes();
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Signed)], Assert.Throws<EditRefusedException>(() => Make(way, signed, SignedFile.Refuse)).Edits);
        var revision = Make(way, signed, SignedFile.DropSignature);
        Assert.Equal([new Removal(RemovedThing.Signature, "_xmlsignatures/origin.sigs", 1), new Removal(RemovedThing.Signature, "_xmlsignatures/sig1.xml", 1)], revision.Removed);
        Assert.NotEqual(EditBench.Body(signed), EditBench.Body(revision.File));
        Assert.DoesNotContain(Trials.Entries.Of(revision.File).Keys, name => name.StartsWith("_xmlsignatures", StringComparison.Ordinal));
        Assert.Equal(signed, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_protected_document_is_refused(string way)
    {
        var file = new DocxFile("<w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p>").Settings("<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>").ToBytes();
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Protected)], Assert.Throws<EditRefusedException>(() => Make(way, file, SignedFile.DropSignature)).Edits);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_document_that_was_not_signed_has_lost_nothing(string way) =>
        Assert.Empty(Make(way, DocxFile.WithParagraphs(Line), SignedFile.DropSignature).Removed);

    [Theory]
    // A table of contents runs over paragraphs, and Word writes all of them anew.
    [InlineData("<w:p>" + Begin + "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", 1)]
    [InlineData("<w:p>" + Begin + "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>Wrote APIs</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", 1)]
    [InlineData("<w:p>" + Begin + "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \\l \"x\"</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>Wrote APIs</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", 1)]
    [InlineData("<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent><w:p>" + Begin + "<w:r><w:t>Wrote APIs</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>", 0)]
    public void Words_that_Word_generates_are_not_replaced_nor_commented_on_in_part(string body, int ordinal)
    {
        var file = DocxFile.WithBody(body);
        foreach (var way in new[] { "replace", "tracked", "comments" })
            Assert.Equal([new RefusedEdit(0, ordinal, RefusalReason.Field)], Assert.Throws<EditRefusedException>(() => Make(way, file, SignedFile.Refuse, ordinal)).Edits);
    }

    [Fact]
    public void After_the_field_has_ended_words_may_change_again() =>
        Assert.Equal(
            "<w:p>" + Begin + "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>Built APIs</w:t></w:r></w:p>",
            EditBench.Body(Make("replace", DocxFile.WithBody("<w:p>" + Begin + "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>Wrote APIs</w:t></w:r></w:p>"), SignedFile.Refuse, 1).File));

    private static Revision Make(string way, byte[] file, SignedFile whenSigned, int ordinal = 0)
    {
        var edit = EditBench.Part(Line, "Wrote", "Built", ordinal);
        return way switch
        {
            "replace" => DocumentEditor.Replace(file, [edit], whenSigned, TestContext.Current.CancellationToken),
            "tracked" => DocumentEditor.Track(file, [edit], EditBench.Date, whenSigned, TestContext.Current.CancellationToken),
            _ => DocumentEditor.Comment(file, [edit with { Start = 1, Length = 3, Exact = "rot" }], EditBench.Date, whenSigned, TestContext.Current.CancellationToken),
        };
    }
}
