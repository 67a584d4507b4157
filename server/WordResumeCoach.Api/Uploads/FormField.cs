using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Uploads;

/// <summary>A part a form may have.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Limit">Bytes it may have.</param>
/// <param name="TooLong">The problem of one that has more.</param>
/// <param name="Twice">The problem of a form that has it twice.</param>
internal sealed record FormField(string Name, int Limit, ProblemKind TooLong, ProblemKind Twice)
{
    public static FormField Document { get; } =
        new("document", Limits.Document, ProblemCatalog.TooLarge, ProblemCatalog.MissingDocument);
}
