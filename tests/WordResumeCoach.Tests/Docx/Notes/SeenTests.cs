using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Notes;

public sealed class SeenTests
{
    private static string Codes(string body) => string.Join(",", DocumentReader.Read(DocxFile.WithBody(body)).Notes.Select(note => note.Code));

    private static string Run(string content) => $"<w:p><w:r>{content}</w:r></w:p>";

    [Theory]
    [InlineData("<w:footnoteReference w:id=\"2\"/>", "footnotes-unreadable")]
    [InlineData("<w:endnoteReference w:id=\"2\"/>", "endnotes-unreadable")]
    [InlineData("<w:commentReference w:id=\"0\"/>", "comments-unreadable")]
    [InlineData("<w:drawing><wp:inline><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing>", "pictures-not-read")]
    [InlineData("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>", "pictures-not-read")]
    [InlineData("<w:drawing><a:graphicData><c:chart xmlns:c=\"urn:c\"/></a:graphicData></w:drawing>", "charts-not-read")]
    [InlineData("<w:drawing><a:graphicData><dgm:relIds xmlns:dgm=\"urn:d\"/></a:graphicData></w:drawing>", "smartart-not-read")]
    [InlineData("<w:object><v:shape/><o:OLEObject/></w:object>", "embedded-objects-not-read")]
    [InlineData("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>", "hidden-text-not-read")]
    [InlineData("<w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> </w:t>", "")]
    [InlineData("<w:fldChar w:fldCharType=\"begin\"/><w:t>lost</w:t>", "unfinished-field")]
    [InlineData("<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>kept</w:t>", "")]
    [InlineData("<w:t>x</w:t>", "")]
    public void What_is_in_a_run_and_not_read_has_a_note(string content, string codes) => Assert.Equal(codes, Codes(Run(content)));

    [Theory]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"A\"/></w:p>", "tracked-changes")]
    [InlineData("<w:p><w:del w:id=\"1\" w:author=\"A\"/></w:p>", "tracked-changes")]
    [InlineData("<w:p><w:moveFrom w:id=\"1\" w:author=\"A\"/></w:p>", "tracked-changes")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr></w:p>", "tracked-changes")]
    [InlineData("<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr/></w:pPrChange></w:pPr></w:p>", "tracked-changes")]
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr></w:r></w:p>", "tracked-changes")]
    [InlineData("<w:p><m:oMath/></w:p>", "equations-as-text")]
    [InlineData("<w:altChunk r:id=\"a1\"/>", "inserted-files-not-read")]
    [InlineData("<w:subDoc r:id=\"a1\"/>", "inserted-files-not-read")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "")]
    public void What_is_around_runs_and_not_read_has_a_note(string body, string codes) => Assert.Equal(codes, Codes(body));

    [Fact]
    public void Macros_have_a_note() =>
        Assert.Equal(["macros-not-read"], DocumentReader.Read(
            new DocxFile("<w:p/>", "application/vnd.ms-word.document.macroEnabled.main+xml")
                .Relation("rIdMacros", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")
                .Part("word/vbaProject.bin", "x", "application/vnd.ms-office.vbaProject").ToBytes(),
            TestContext.Current.CancellationToken).Notes.Select(note => note.Code));

    [Fact]
    public void Notes_stand_once_each_in_one_order() =>
        Assert.Equal("tracked-changes,footnotes-unreadable,pictures-not-read", Codes(
            Run("<w:drawing><a:blip/></w:drawing><w:footnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"3\"/>") + "<w:p><w:ins w:id=\"1\" w:author=\"A\"/></w:p>"));
}
