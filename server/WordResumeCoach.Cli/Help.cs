using WordResumeCoach.Cli.Verbs;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Cli;

/// <summary>What the program says of itself.</summary>
internal static class Help
{
    private const int Column = 48;

    public static string Version => $"resumecoach {typeof(Help).Assembly.GetName().Version!.ToString(3)}, rules {RuleCatalog.Version}\n";

    public static string Text => $"""
        Reads a resume in a .docx file as Word Resume Coach does, and changes its words and nothing else.

        Usage:
        {string.Join('\n', VerbTable.All.Select(verb => Line($"{verb.Name} {verb.Arguments}", verb.Purpose)))}
        {Line("VERB --help", "say more of one verb")}
        {Line("--version", "print the version of the program and of its rules")}

        Exit code: 0 done, 1 a file could not be read, changed or written, 2 the command makes no sense.

        """;

    public static string Of(Verb verb) => $"Usage: resumecoach {verb.Name} {verb.Arguments}\n\n{verb.Details}\n";

    private static string Line(string words, string purpose) => $"  resumecoach {words}".PadRight(Column) + purpose;
}
