using System.Collections.Immutable;
using WordResumeCoach.Cli.Input;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Shows how a resume was read, in the notation the rule pages and tests use: a report of a misread resume is a paste.</summary>
internal static class Outline
{
    public static Verb Verb { get; } = new(
        "outline",
        "FILE",
        "print how the resume was read",
        """
        Prints the name (#), contact lines (@), sections (##), entries (###), bullets (-) and
        plain lines that were read. What was not read, or read with a doubt, is told on
        standard error. FILE is a .docx; - stands for standard input.
        """,
        Run);

    private static void Run(ImmutableArray<string> arguments)
    {
        var file = Sole(arguments);
        var document = DocumentFile.Read(file);
        var resume = ResumeOutline.Read(document);
        Terminal.Print(OutlineText.Print(resume));
        foreach (var note in document.Notes.Concat(resume.Notes))
            Terminal.Tell($"{DocumentFile.Name(file)}: note: {note.Text}");
    }

    private static string Sole(ImmutableArray<string> arguments)
    {
        var files = Arguments.Files(arguments);
        return files.Length == 1
            ? files[0]
            : throw new UsageException(files.IsEmpty ? "Name the file to read, or - for standard input." : "Name one file at a time.");
    }
}
