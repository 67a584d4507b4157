using System.Text;
using System.Text.Json;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.Tests.Cli.Verbs;

public sealed class ApplyTests : IDisposable
{
    private const string Line = "Worked on payment APIs";

    private static readonly byte[] Resume = DocxFile.WithParagraphs("Sam Sample", Line, "Wrote tests");

    private static readonly string Edits = List(EditBench.Part("Wrote tests", "Wrote", "Automated", 2), EditBench.Part(Line, "Worked on", "Built", 1));

    private readonly Resumecoach _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_words_are_changed_in_a_copy_and_told_before_and_after()
    {
        var resume = Given(Edits);
        Assert.Equal(
            new Answer(0, "   1 - Worked on payment APIs\n     + Built payment APIs\n   2 - Wrote tests\n     + Automated tests\n", ""),
            _program.Run("apply", resume, "--edits", "edits.json", "-o", "new.docx"));
        Assert.Equal(["Sam Sample", "Built payment APIs", "Automated tests"], Texts(_program.Read("new.docx")));
        Assert.Equal(Resume, _program.Read("resume.docx"));
    }

    [Fact]
    public void Tracked_changes_bear_the_date_that_is_given()
    {
        var answer = _program.Run("apply", Given(Edits), "--edits=edits.json", "--mode=tracked", "--date", "2026-11-03T14:05:00", "-o", "new.docx");
        Assert.Equal(0, answer.ExitCode);
        var file = _program.Read("new.docx");
        Assert.Contains("w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\"", EditBench.Body(file), StringComparison.Ordinal);
        Assert.Equal(Texts(Resume), Texts(TrackedViews.Rejected(file)));
    }

    [Fact]
    public void Comments_leave_the_words()
    {
        var answer = _program.Run("apply", Given(List(EditBench.Part(Line, "Worked on", "Built", 1) with { Comment = "Say what you did." })), "--mode", "comments", "--edits", "edits.json", "-o", "new.docx");
        Assert.Equal(new Answer(0, "   1 - Worked on payment APIs\n", ""), answer);
        Assert.Contains("Say what you did.", Encoding.UTF8.GetString(EditBench.Part(_program.Read("new.docx"), "word/comments.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void One_edit_that_does_not_fit_stops_all_and_no_file_is_written()
    {
        var resume = Given(List(EditBench.Part("Wrote tests", "Wrote", "Automated", 2), EditBench.Part("Worked on other APIs", "Worked on", "Built", 1)));
        Assert.Equal(
            new Answer(1, "", "resumecoach: resume.docx: edit 1 of paragraph 1: The paragraph is not, or no longer, the one this edit was made for.\nNothing was changed.\n"),
            _program.Run("apply", resume, "--edits", "edits.json", "-o", "new.docx"));
        Assert.False(_program.Has("new.docx"));
    }

    [Fact]
    public void The_standard_streams_do_for_files()
    {
        _program.File("edits.json", Encoding.UTF8.GetBytes(Edits));
        var (exit, bytes, error) = _program.Pipe(Resume, "apply", "-", "--edits", "edits.json", "-o", "-");
        Assert.Equal((0, "resumecoach:    1 - Worked on payment APIs\n     + Built payment APIs\n   2 - Wrote tests\n     + Automated tests\n"), (exit, error));
        Assert.Equal(["Sam Sample", "Built payment APIs", "Automated tests"], Texts(bytes));
    }

    [Fact]
    public void A_signed_document_is_changed_only_when_its_signature_may_go()
    {
        _program.File("signed.docx", Signed());
        _program.File("edits.json", Encoding.UTF8.GetBytes(List(EditBench.Part(Line, "Worked on", "Built"))));
        Assert.Equal(
            new Answer(1, "", "resumecoach: signed.docx: The document is signed, and a change breaks the signature. With --drop-signature it goes.\n"),
            _program.Run("apply", "signed.docx", "--edits", "edits.json", "-o", "new.docx"));
        Assert.Equal(0, _program.Run("apply", "signed.docx", "--edits", "edits.json", "-o", "new.docx", "--drop-signature").ExitCode);
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE")]
    public void Edits_may_be_in_any_encoding_that_says_so(string encoding)
    {
        var code = Encoding.GetEncoding(encoding);
        _program.File("resume.docx", Resume);
        _program.File("edits.json", [.. code.GetPreamble(), .. code.GetBytes(Edits)]);
        Assert.Equal(0, _program.Run("apply", "resume.docx", "--edits", "edits.json", "-o", "new.docx").ExitCode);
    }

    [Theory]
    [InlineData("[]", "The list of edits is empty.")]
    [InlineData("null", "This is no list of edits: line 1 is not as it should be ($).")]
    [InlineData("[\n{\"anchor\": 7}]", "This is no list of edits: line 2 is not as it should be ($[0].anchor).")]
    [InlineData("", "This is no list of edits: line 1 is not as it should be ($).")]
    [InlineData("[null]", "Edit 0 (counted from 0) lacks its anchor.")]
    [InlineData("[{\"text\": \"x\"}]", "Edit 0 (counted from 0) lacks its anchor.")]
    [InlineData("[{\"anchor\": {\"ordinal\": 1, \"hash\": \"0\", \"start\": 0, \"length\": 3, \"exact\": \"ab\"}, \"text\": \"x\"}]", "Edit 0 (counted from 0) has an anchor whose length is not that of its words.")]
    [InlineData("[{\"anchor\": {\"ordinal\": 1, \"hash\": \"0\", \"start\": 0, \"length\": 0, \"exact\": \"\"}}]", "An edit lacks its words, or has a character that no paragraph can hold.")]
    [InlineData("[{\"anchor\": {\"ordinal\": 1, \"hash\": \"0\", \"start\": 0, \"length\": 0, \"exact\": \"\"}, \"text\": \"a\\u0001\"}]", "An edit lacks its words, or has a character that no paragraph can hold.")]
    public void Edits_that_are_none_are_told_apart(string json, string sentence) =>
        Assert.Equal(new Answer(1, "", $"resumecoach: edits.json: {sentence}\n"), _program.Run("apply", Given(json), "--edits", "edits.json", "-o", "new.docx"));

    [Theory]
    [InlineData("Name the file of edits with --edits.", "resume.docx", "-o", "new.docx")]
    [InlineData("Name the file to write with -o, or - for standard output.", "resume.docx", "--edits", "edits.json")]
    [InlineData("Name another file to write; the resume itself stays as it is.", "resume.docx", "--edits", "edits.json", "-o", "./resume.docx")]
    [InlineData("-o needs a value.", "resume.docx", "--edits", "edits.json", "-o")]
    [InlineData("-o is given twice.", "resume.docx", "-o", "a.docx", "-o", "b.docx")]
    [InlineData("There is no mode rewrite. Use replace, tracked or comments.", "resume.docx", "--edits", "edits.json", "-o", "new.docx", "--mode", "rewrite")]
    [InlineData("soon is no date. Write it as 2026-11-03T14:05:00.", "resume.docx", "--edits", "edits.json", "-o", "new.docx", "--date", "soon")]
    [InlineData("Only one of the files can be standard input.", "-", "--edits", "-", "-o", "new.docx")]
    [InlineData("There is no option --drop-signature=yes here. For a file of that name write ./--drop-signature=yes.", "resume.docx", "--drop-signature=yes")]
    public void A_command_that_makes_no_sense_is_answered_with_a_sentence(string sentence, params string[] words) =>
        Assert.Equal(new Answer(2, "", $"resumecoach: {sentence}\nresumecoach: Try resumecoach --help.\n"), _program.Run(["apply", .. words]));

    [Fact]
    public void What_cannot_be_read_or_written_is_named()
    {
        var resume = Given(Edits);
        Assert.Equal(new Answer(1, "", "resumecoach: no.json: There is no such file.\n"), _program.Run("apply", resume, "--edits", "no.json", "-o", "new.docx"));
        Assert.Equal(new Answer(1, "", "resumecoach: no.docx: There is no such file.\n"), _program.Run("apply", "no.docx", "--edits", "edits.json", "-o", "new.docx"));
        Assert.Equal(new Answer(1, "", "resumecoach: The answer could not be written: That is a folder. Name a file in it.\n"), _program.Run("apply", resume, "--edits", "edits.json", "-o", "."));
        Assert.StartsWith("resumecoach: The answer could not be written: ", _program.Run("apply", resume, "--edits", "edits.json", "-o", "nowhere/new.docx").Error, StringComparison.Ordinal);
    }

    private string Given(string edits)
    {
        _program.File("edits.json", Encoding.UTF8.GetBytes(edits));
        _program.File("resume.docx", Resume);
        return "resume.docx";
    }

    private static byte[] Signed() => new DocxFile("<w:p><w:r><w:t>Worked on payment APIs</w:t></w:r></w:p>")
        .Part("_xmlsignatures/origin.sigs", "", "application/vnd.openxmlformats-package.digital-signature-origin")
        .PackageRelation("rIdSignatures", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs").ToBytes();

    private static string List(params Edit[] edits) => JsonSerializer.Serialize(edits.Select(edit => new
    {
        anchor = new { ordinal = edit.Ordinal, hash = edit.Hash, start = edit.Start, length = edit.Length, exact = edit.Exact },
        text = edit.Text,
        comment = edit.Comment,
    }));

    private static string[] Texts(byte[] file) => [.. DocumentReader.Read(file).Paragraphs.Select(paragraph => paragraph.Text)];
}
