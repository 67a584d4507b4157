using System.Text;
using WordResumeCoach.Cli.Input;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Cli.Input;

[Collection(nameof(LargeFiles))]
public sealed class DocumentFileTests : IDisposable
{
    private const string NotADocx = "This is no Word document of the .docx kind. Open it in Word and save it as \"Word Document (.docx)\".";

    private readonly Resumecoach _program = new();

    public void Dispose() => _program.Dispose();

    private void Refuses(string file, string sentence) =>
        Assert.Equal(new Answer(1, "", $"resumecoach: {file}: {sentence}\n"), _program.Run("outline", file));

    [Fact]
    public void A_file_that_is_not_there()
    {
        Refuses("nowhere.docx", "There is no such file.");
        Refuses("nowhere/at/all.docx", "There is no such file.");
    }

    [Fact]
    public void A_folder() => Refuses(".", "This is a folder. Name the .docx in it.");

    [Fact]
    public void A_file_without_content()
    {
        _program.File("empty.docx", []);

        Refuses("empty.docx", "The file is empty. Save the resume in Word once more.");
    }

    [Fact]
    public void A_file_of_another_kind()
    {
        _program.File("words.docx", Encoding.UTF8.GetBytes("Jane Roe, Engineer"));

        Refuses("words.docx", NotADocx);
    }

    [Fact]
    public void A_file_that_breaks_off()
    {
        _program.File("half.docx", DocxFile.WithParagraphs("Jane Roe")[..^40]);

        Refuses("half.docx", "The document is damaged. Open it in Word, let Word repair it, and save it under a new name.");
    }

    [Fact]
    public void A_file_of_10_MiB_is_looked_at_and_one_above_is_not()
    {
        _program.File("most.docx", new byte[DocumentLimits.FileBytes]);
        _program.File("more.docx", new byte[DocumentLimits.FileBytes + 1]);

        Refuses("most.docx", NotADocx);
        Refuses("more.docx", "The file is larger than 10 MiB. Make its pictures smaller, or take them out.");
    }

    [Fact]
    public void Standard_input_may_be_as_long_as_a_file() =>
        Assert.Equal($"resumecoach: standard input: {NotADocx}\n", _program.Run(new byte[DocumentLimits.FileBytes], "outline", "-").Error);

    [Fact]
    public void A_file_without_end_is_too_large()
    {
        Assert.SkipUnless(Path.Exists("/dev/zero"), "Only Unix has a file without end.");
        Refuses("/dev/zero", "The file is larger than 10 MiB. Make its pictures smaller, or take them out.");
    }

    [Fact]
    public void A_file_that_may_not_be_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to root.");
        File.SetUnixFileMode(_program.File("mine.docx", [1]), UnixFileMode.None);

        Refuses("mine.docx", "You may not read this file.");
    }

    [Fact]
    public void Every_problem_of_the_reader_has_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<DocumentProblem>().Select(ProblemSentence.Of).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }
}
