namespace WordResumeCoach.Api.Problems;

/// <summary>One way a request can fail, as RFC 9457 has it. Says what happened and what to do, never a word of the document.</summary>
/// <param name="Name">The last part of its type, <c>/problems/name</c>; contract once written.</param>
/// <param name="Status">HTTP status code.</param>
/// <param name="Title">The same for every occurrence.</param>
/// <param name="Detail">What happened, in a sentence.</param>
/// <param name="Hint">What to do next, in a sentence.</param>
public sealed record ProblemKind(string Name, int Status, string Title, string Detail, string Hint)
{
    public string Type => $"/problems/{Name}";
}
