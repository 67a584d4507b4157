using System.Text;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Files;

public sealed class WordFileTests
{
    private const string Body = "<w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p>";
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>")]
    [InlineData("<w:documentProtection w:edit=\"forms\" w:enforcement=\"true\" w:cryptAlgorithmSid=\"4\"/>")]
    [InlineData("<w:zoom/><w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"on\"/>")]
    public void A_protected_document_is_refused(string settings) =>
        Assert.Equal(RefusalReason.Protected, EditBench.Refusal(new DocxFile(Body).Settings(settings).ToBytes(), "Built APIs"));

    [Theory]
    [InlineData("")]
    [InlineData("<w:documentProtection w:edit=\"readOnly\"/>")]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>")]
    [InlineData("<w:documentProtection w:edit=\"none\" w:enforcement=\"1\"/>")]
    [InlineData("<w:documentProtection w:formatting=\"1\" w:enforcement=\"1\"/>")]
    public void A_document_whose_protection_is_off_is_edited(string settings) =>
        Assert.Equal("<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p>", EditBench.Rewrite(new DocxFile(Body).Settings(settings), "Built APIs"));

    [Fact]
    public void A_signed_document_is_refused_for_every_edit()
    {
        var file = new RawZip().AddAll(DocxFile.WithParagraphs("one", "two")).Add("_xmlsignatures/origin.sigs", []).ToBytes();
        var refused = Assert.Throws<EditRefusedException>(() => DocumentEditor.Replace(
            file, [EditBench.Part("two", "two", "2", 1), EditBench.Part("one", "one", "1")], TestContext.Current.CancellationToken));
        Assert.Equal([new RefusedEdit(0, 1, RefusalReason.Signed), new RefusedEdit(1, 0, RefusalReason.Signed)], refused.Edits);
    }

    [Fact]
    public void A_signature_is_known_by_its_relation_too()
    {
        var relations = EditBench.Part(DocxFile.WithBody(Body), "_rels/.rels");
        var signed = Encoding.UTF8.GetString(relations).Replace("</Relationships>",
            "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"sig/o.sigs\"/></Relationships>", StringComparison.Ordinal);
        Assert.Equal(RefusalReason.Signed, EditBench.Refusal(new RawZip().AddAll(DocxFile.WithBody(Body)).Replace("_rels/.rels", Encoding.UTF8.GetBytes(signed)).ToBytes(), "Built APIs"));
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Document("UTF-8")) },
        { "UTF-8 without declaration", Encoding.UTF8.GetBytes(Document(null)) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Document("utf-8"))] },
        { "UTF-16 little", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Document("UTF-16"))] },
        { "UTF-16 big", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Document("UTF-16"))] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_stays_and_so_does_every_byte_outside_the_paragraph(string name, byte[] main)
    {
        Assert.NotEmpty(name);
        var file = new RawZip().AddAll(DocxFile.WithBody(Body)).Replace("word/document.xml", main).ToBytes();
        var revision = DocumentEditor.Replace(file, [EditBench.Whole(file, 1, "Łódź 日本 😀")], TestContext.Current.CancellationToken);
        var encoding = name.EndsWith("big", StringComparison.Ordinal) ? Encoding.BigEndianUnicode : name.StartsWith("UTF-16", StringComparison.Ordinal) ? Encoding.Unicode : Encoding.UTF8;
        Assert.Equal(encoding.GetString(main).Replace("Wrote", "Łódź 日本 😀", StringComparison.Ordinal), encoding.GetString(EditBench.Part(revision.File, "word/document.xml")));
    }

    [Theory]
    [InlineData("<x:document xmlns:x=\"" + Transitional + "\"><x:body><x:p><x:r><x:t>one</x:t></x:r></x:p></x:body></x:document>", "<x:r><x:t>two</x:t><x:tab/><x:t>words</x:t></x:r>")]
    [InlineData("<document xmlns=\"" + Transitional + "\"><body><p><r><t>one</t></r></p></body></document>", "<r><t>two</t><tab/><t>words</t></r>")]
    [InlineData("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body><w:p><w:r><w:t>one</w:t></w:r></w:p></w:body></w:document>", "<w:r><w:t>two</w:t><w:tab/><w:t>words</w:t></w:r>")]
    [InlineData("<w:document xmlns:w=\"" + Transitional + "\" xmlns:o=\"urn:x\"><w:body><o:p/><!-- <w:p/> --><?x <w:p>?><w:p><![CDATA[<w:p>]]><w:r a='>' ><o:t>no</o:t><w:t>one</w:t></w:r></w:p></w:body></w:document>", "<w:r a='>' ><o:t>no</o:t><w:t>two</w:t><w:tab/><w:t>words</w:t></w:r>")]
    public void Prefixes_quotes_and_asides_are_the_files_own_affair(string main, string expected)
    {
        var file = new RawZip().AddAll(DocxFile.WithBody(Body)).Replace("word/document.xml", Encoding.UTF8.GetBytes(main)).ToBytes();
        var revision = DocumentEditor.Replace(file, [EditBench.Whole(file, 0, "two\twords")], TestContext.Current.CancellationToken);
        Assert.Contains(expected, Encoding.UTF8.GetString(EditBench.Part(revision.File, "word/document.xml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><w:document xmlns:w=\"" + Transitional + "\"><w:body/></w:document>", DocumentProblem.Damaged)]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]><w:document xmlns:w=\"" + Transitional + "\"><w:body/></w:document>", DocumentProblem.Damaged)]
    [InlineData("<w:document xmlns:w=\"" + Transitional + "\"><w:body></w:document>", DocumentProblem.Damaged)]
    [InlineData("", DocumentProblem.Damaged)]
    [InlineData("<html/>", DocumentProblem.NotADocx)]
    public void A_main_part_that_is_no_such_thing_has_its_problem(string main, DocumentProblem problem)
    {
        var file = new RawZip().AddAll(DocxFile.WithBody(Body)).Replace("word/document.xml", Encoding.UTF8.GetBytes(main)).ToBytes();
        Assert.Equal(problem, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace(file, [], TestContext.Current.CancellationToken)).Problem);
    }

    [Fact]
    public void What_is_no_zip_is_told_apart()
    {
        Assert.Equal(DocumentProblem.EmptyFile, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace(Array.Empty<byte>(), [], TestContext.Current.CancellationToken)).Problem);
        Assert.Equal(DocumentProblem.NotADocx, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace("hello"u8.ToArray(), [], TestContext.Current.CancellationToken)).Problem);
        Assert.Equal(DocumentProblem.NotADocx, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace(new RawZip().Add("a.txt", []).ToBytes(), [], TestContext.Current.CancellationToken)).Problem);
    }

    private static string Document(string? encoding) =>
        (encoding is null ? "" : $"<?xml version=\"1.0\" encoding=\"{encoding}\" standalone=\"yes\"?>\r\n")
        + $"<w:document xmlns:w=\"{Transitional}\"><w:body><w:p><w:r><w:t>é \U0001F680</w:t></w:r></w:p><w:p><w:r><w:t>Wrote</w:t></w:r></w:p>\r\n<w:p/></w:body></w:document>\r\n";
}
