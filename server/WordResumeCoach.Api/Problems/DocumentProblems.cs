using WordResumeCoach.Docx;

namespace WordResumeCoach.Api.Problems;

/// <summary>What the reader says of a file, as a problem of the catalog.</summary>
internal static class DocumentProblems
{
    public static ProblemKind Kind(DocumentProblem problem) => problem switch
    {
        DocumentProblem.EmptyFile => ProblemCatalog.EmptyFile,
        DocumentProblem.NotADocx => ProblemCatalog.NotADocx,
        DocumentProblem.LegacyDoc => ProblemCatalog.LegacyDoc,
        DocumentProblem.PasswordProtected => ProblemCatalog.PasswordProtected,
        DocumentProblem.Damaged => ProblemCatalog.Damaged,
        DocumentProblem.TooLarge => ProblemCatalog.TooLarge,
        DocumentProblem.ExpandsTooFar => ProblemCatalog.ExpandsTooFar,
        DocumentProblem.TooManyParts => ProblemCatalog.TooManyParts,
        DocumentProblem.TooDeep => ProblemCatalog.TooDeep,
        DocumentProblem.TooManyParagraphs => ProblemCatalog.TooManyParagraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "The reader has a problem this server does not know."),
    };
}
