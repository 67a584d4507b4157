using WordResumeCoach.Docx;

namespace WordResumeCoach.Cli.Input;

/// <summary>What is wrong with a file and what to do about it, for a reader at a prompt.</summary>
internal static class ProblemSentence
{
    public static string Of(DocumentProblem problem) => problem switch
    {
        DocumentProblem.EmptyFile => "The file is empty. Save the resume in Word once more.",
        DocumentProblem.NotADocx => "This is no Word document of the .docx kind. Open it in Word and save it as \"Word Document (.docx)\".",
        DocumentProblem.LegacyDoc => "This is a Word document of the older .doc kind. Open it in Word and save it as \"Word Document (.docx)\".",
        DocumentProblem.PasswordProtected => "The document has a password. Remove it in Word (File, Info, Protect Document) and save.",
        DocumentProblem.Damaged => "The document is damaged. Open it in Word, let Word repair it, and save it under a new name.",
        DocumentProblem.TooLarge => "The file is larger than 10 MiB. Make its pictures smaller, or take them out.",
        DocumentProblem.ExpandsTooFar => "Unpacked, the file is far larger than a resume can be. Copy its text into a new document.",
        DocumentProblem.TooManyParts => "The file holds more than 2,000 parts. Copy its text into a new document.",
        DocumentProblem.TooDeep => "The document is nested too deeply. Copy its text into a new document.",
        DocumentProblem.TooManyParagraphs => "The document has more than 20,000 paragraphs. Read the resume alone, without what else the file holds.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "The reader has a problem this program does not know."),
    };
}
