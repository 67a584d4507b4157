using System.Text;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

public sealed class CleanCopyTests
{
    private const string Origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

    private static readonly byte[] Unclean = DocxFile.WithBody("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>one</w:t></w:r></w:ins></w:p>");

    [Fact]
    public void A_clean_file_stays_as_it_is()
    {
        var file = new DocxFile("<w:p><!-- <w:ins> --><w:r><w:t>one</w:t></w:r><w:r/><w:hyperlink/></w:p><w:tbl/>").Styles("<w:style/>").Settings("<w:zoom/>").CoreProperties("<dc:title>t</dc:title>").ToBytes();
        var revision = DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(file, revision.File);
        Assert.Empty(revision.Removed);
        Assert.Empty(revision.Applied);
        Assert.Equal(file, DocumentEditor.Undo(file, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_clean_copy_that_changed_since_is_not_taken_back()
    {
        var clean = DocumentEditor.Clean(Unclean, cancellation: TestContext.Current.CancellationToken);
        var since = DocumentEditor.Replace(clean.File, [EditBench.Part("one", "one", "two")], TestContext.Current.CancellationToken);
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Changed)], Assert.Throws<EditRefusedException>(() => DocumentEditor.Undo(since.File, clean.Undo, TestContext.Current.CancellationToken)).Edits);
    }

    [Fact]
    public void A_protected_document_is_not_cleaned() =>
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Protected)], Refused(new DocxFile("<w:p/>").Settings("<w:documentProtection w:edit=\"comments\" w:enforcement=\"1\"/>").ToBytes()));

    [Fact]
    public void A_signed_document_is_cleaned_only_when_its_signature_may_go()
    {
        var signed = new DocxFile("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>one</w:t></w:r></w:ins></w:p>")
            .PackageRelation("rIdSign", Origin, "_xmlsignatures/origin.sigs").Part("_xmlsignatures/origin.sigs", [], "application/x-origin").Part("_xmlsignatures/sig1.xml", "<Signature/>", "application/x-signature").ToBytes();
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Signed)], Refused(signed));
        var revision = DocumentEditor.Clean(signed, SignedFile.DropSignature, TestContext.Current.CancellationToken);
        Assert.Equal(["_xmlsignatures/origin.sigs: Signature 1", "_xmlsignatures/sig1.xml: Signature 1", "word/document.xml: Insertion 1"], CleanBench.Told(revision));
        Assert.DoesNotContain("_xmlsignatures", CleanBench.Part(revision, "_rels/.rels"), StringComparison.Ordinal);
        Assert.DoesNotContain("_xmlsignatures", CleanBench.Part(revision, "[Content_Types].xml"), StringComparison.Ordinal);
        Assert.Equal(signed, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_clean_copy_of_a_strict_file_in_another_prefix_is_clean()
    {
        var main = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p x:rsidR=\"1\"><x:ins><x:r><x:t>one</x:t></x:r></x:ins><x:del><x:r><x:delText>two</x:delText></x:r></x:del></x:p></x:body></x:document>";
        var file = new RawZip().AddAll(Unclean).Replace("word/document.xml", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(main)]).ToBytes();
        var clean = EditBench.Part(DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken).File, "word/document.xml");
        Assert.Equal("\uFEFF<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>one</x:t></x:r></x:p></x:body></x:document>", Encoding.BigEndianUnicode.GetString(clean));
    }

    [Fact]
    public void Names_that_were_declared_on_what_is_gone_are_a_problem_and_no_guess()
    {
        var file = DocxFile.WithBody("<w:p><w:ins w:id=\"1\" xmlns:odd=\"urn:odd\"><w:r odd:a=\"1\"><w:t>one</w:t></w:r></w:ins></w:p>");
        Assert.Equal(DocumentProblem.Damaged, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken)).Problem);
    }

    [Fact]
    public void A_part_beside_the_pages_that_is_no_xml_stays()
    {
        var file = new RawZip().AddAll(new DocxFile("<w:p/>").CoreProperties("").ToBytes()).Replace("docProps/core.xml", "no xml"u8.ToArray()).ToBytes();
        Assert.Equal(file, DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken).File);
    }

    private static System.Collections.Immutable.ImmutableArray<RefusedEdit> Refused(byte[] file) =>
        Assert.Throws<EditRefusedException>(() => DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken)).Edits;
}
