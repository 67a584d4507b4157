namespace WordResumeCoach.Core.Documents;

/// <summary>The core properties of the file, as far as rules look at them.</summary>
public sealed record DocumentProperties
{
    public string? Author { get; init; }

    public string? Title { get; init; }

    /// <summary>The month in which the file says it was last modified.</summary>
    public YearMonth? Modified { get; init; }
}
