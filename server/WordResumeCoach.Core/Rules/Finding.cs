using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Core.Rules;

/// <summary>What a rule says of one place. The reviewer makes a suggestion of it.</summary>
public sealed record Finding(Severity Severity, Place Place, string Message)
{
    /// <summary>Why there is none is said on the rule's page.</summary>
    public ImmutableArray<Rewrite> Rewrites { get; init; } = [];
}

/// <summary>Where a finding stands. Offsets are zero-based UTF-16 code units into the paragraph's text.</summary>
public sealed record Place(Scope Scope, int Ordinal, int Start, int Length)
{
    /// <summary>The whole document; the reviewer anchors it at the first paragraph that is not empty.</summary>
    public static Place Document { get; } = new(Scope.Document, 0, 0, 0);

    public static Place Text(int ordinal, int start, int length) => new(Scope.Text, ordinal, start, length);

    public static Place Paragraph(int ordinal) => new(Scope.Paragraph, ordinal, 0, 0);

    /// <summary>A section with a heading; one without is anchored at its first paragraph.</summary>
    public static Place Section(Section section) => new(Scope.Section, section.HeadingOrdinal ?? section.First, 0, 0);
}
