using System.Collections.Immutable;

namespace WordResumeCoach.Core.Documents;

/// <summary>Facts about how the page is built, for the rules on layout.</summary>
public sealed record Layout
{
    /// <summary>The sections of the document that set text in more than one column.</summary>
    public ImmutableArray<ColumnRun> Columns { get; init; } = [];
}

/// <summary>A stretch of body paragraphs set in columns.</summary>
/// <param name="Count">Number of columns, two or more.</param>
/// <param name="First">Ordinal of the first paragraph.</param>
/// <param name="Last">Ordinal of the last paragraph.</param>
public sealed record ColumnRun(int Count, int First, int Last);
