namespace WordResumeCoach.Docx;

/// <summary>The file cannot be read. The message names no word of the document.</summary>
public sealed class DocumentProblemException : Exception
{
    public DocumentProblemException(DocumentProblem problem, Exception? cause = null)
        : base(problem.ToString(), cause) => Problem = problem;

    public DocumentProblem Problem { get; }
}
