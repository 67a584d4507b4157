namespace WordResumeCoach.Docx;

/// <summary>Why a file could not be read. Each has its own problem type on the wire, named in kebab-case.</summary>
public enum DocumentProblem
{
    EmptyFile,
    NotADocx,
    LegacyDoc,
    PasswordProtected,
    Damaged,
    TooLarge,
    ExpandsTooFar,
    TooManyParts,
    TooDeep,
    TooManyParagraphs,
}
