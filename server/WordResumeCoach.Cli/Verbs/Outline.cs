using System.Collections.Immutable;
using WordResumeCoach.Cli.Input;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Shows how a resume was read, in the notation the rule pages and tests use: a report of a misread resume is a paste.</summary>
internal static class Outline
{
    private const string Roles = "--roles";
    private const string Facts = "--layout";
    private const string Json = "--json";

    public static Verb Verb { get; } = new(
        "outline",
        "FILE",
        "print how the resume was read",
        """
        Prints the name (#), contact lines (@), sections (##), entries (###), bullets (-) and
        plain lines that were read. What was not read, or read with a doubt, is told on
        standard error. FILE is a .docx; - stands for standard input.

        --roles   each paragraph instead, with its number from 0, what it was taken for and
                  its words, and the words of headers, text boxes, notes and comments
        --layout  first the layout of the file: pages, columns, tables, pictures, fonts,
                  hidden text, leftovers, and all text outside the body
        --json    all of that for programs, as one JSON object
        """,
        Run);

    private static void Run(ImmutableArray<string> arguments)
    {
        var given = Arguments.Read(arguments, [], Roles, Facts, Json);
        var file = given.File;
        var document = DocumentFile.Read(file);
        var resume = ResumeOutline.Read(document);
        if (given.Has(Json))
        {
            Terminal.Print(OutlineJson.Print(resume));
            return;
        }
        var facts = given.Has(Facts) ? LayoutText.Print(document) : "";
        var outline = given.Has(Roles) ? OutlineRoles.Print(resume, numbered: true) : OutlineText.Print(resume);
        Terminal.Print(facts.Length > 0 ? $"{facts}\n{outline}" : outline);
        foreach (var note in document.Notes.Concat(resume.Notes))
            Terminal.Tell($"{DocumentFile.Name(file)}: note: {note.Text}");
    }
}
