namespace WordResumeCoach.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private const string Try = "resumecoach: Try resumecoach --help.\n";

    private readonly Resumecoach _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("Say what to do.")]
    [InlineData("There is nothing here called frobnicate.", "frobnicate")]
    [InlineData("There is nothing here called --frobnicate.", "--frobnicate")]
    [InlineData("There is nothing here called Outline.", "Outline", "a.docx")]
    [InlineData("Name the file to read, or - for standard input.", "outline")]
    [InlineData("Name the file to read, or - for standard input.", "outline", "--")]
    [InlineData("Name one file at a time.", "outline", "a.docx", "b.docx")]
    [InlineData("There is no option --all here. For a file of that name write ./--all.", "outline", "--all", "a.docx")]
    [InlineData("A file's name is empty.", "outline", "")]
    [InlineData("There is nothing here called \uFFFD[31m.", "\u001b[31m")]
    public void A_command_that_makes_no_sense_is_answered_with_a_sentence(string sentence, params string[] words) =>
        Assert.Equal(new Answer(2, "", $"resumecoach: {sentence}\n{Try}"), _program.Run(words));

    [Fact]
    public void Help_lists_the_verbs() =>
        Assert.Equal(
            new Answer(0, """
                Reads a resume in a .docx file as Word Resume Coach does, and changes its words and nothing else.

                Usage:
                  resumecoach outline FILE                      print how the resume was read
                  resumecoach apply FILE --edits EDITS -o OUT   change words of a resume and nothing else
                  resumecoach clean FILE -o OUT                 make a copy to send to an employer
                  resumecoach VERB --help                       say more of one verb
                  resumecoach --version                         print the version of the program and of its rules

                Exit code: 0 done, 1 a file could not be read, changed or written, 2 the command makes no sense.

                """.ReplaceLineEndings("\n"), ""),
            _program.Run("--help"));

    [Fact]
    public void A_verb_has_help_of_its_own()
    {
        var answer = _program.Run("outline", "--help");

        Assert.StartsWith("Usage: resumecoach outline FILE\n\nPrints the name (#), contact lines (@),", answer.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void The_version_names_the_rules_too() =>
        Assert.Matches(@"\Aresumecoach \d+\.\d+\.\d+, rules 1\.[0-9a-f]{8}\n\z", _program.Run("--version").Output);
}
