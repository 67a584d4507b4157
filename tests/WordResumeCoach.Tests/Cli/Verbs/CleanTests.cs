using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Cli.Verbs;

public sealed class CleanTests : IDisposable
{
    private readonly Resumecoach _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_copy_says_the_same_and_what_was_taken_out_is_listed()
    {
        _program.File("resume.docx", new DocxFile(
            "<w:p><w:r><w:t xml:space=\"preserve\">Wrote </w:t></w:r><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>tests</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>code</w:delText></w:r></w:del></w:p>")
            .CoreProperties("<dc:creator>Sam Sample</dc:creator><dc:title>Resume</dc:title>").ToBytes());
        Assert.Equal(
            new Answer(0, "     1 insertions        word/document.xml\n     1 deletions         word/document.xml\n     1 properties        docProps/core.xml\n", ""),
            _program.Run("clean", "resume.docx", "-o", "clean.docx"));
        Assert.Equal("Wrote tests", Assert.Single(DocumentReader.Read(_program.Read("clean.docx"), TestContext.Current.CancellationToken).Paragraphs).Text);
    }

    [Fact]
    public void A_clean_document_has_nothing_to_take_out()
    {
        var file = DocxFile.WithParagraphs("Wrote tests");
        _program.File("resume.docx", file);
        Assert.Equal(new Answer(0, "There was nothing to take out.\n", ""), _program.Run("clean", "resume.docx", "-o", "clean.docx"));
        Assert.Equal(file, _program.Read("clean.docx"));
    }

    [Fact]
    public void A_protected_document_is_left_alone()
    {
        _program.File("resume.docx", new DocxFile("<w:p/>").Settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>").ToBytes());
        Assert.Equal(
            new Answer(1, "", "resumecoach: resume.docx: The document is protected. Stop the protection in Word (Review, Restrict Editing).\n"),
            _program.Run("clean", "resume.docx", "-o", "clean.docx"));
        Assert.False(_program.Has("clean.docx"));
    }
}
