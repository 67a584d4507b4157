using System.Collections.Immutable;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Jobs;

/// <summary>The terms of a job post and where the resume shows them.</summary>
public sealed record JobMatch(
    string Language,
    string? Title,
    Level Level,
    int? Years,
    ImmutableArray<string> Languages,
    ImmutableArray<JobTerm> Terms);

/// <param name="Term">Canonical name.</param>
/// <param name="Kind">Technology, practice, or concept.</param>
/// <param name="Wanted"><c>must</c>, <c>nice</c> or <c>mentioned</c>.</param>
/// <param name="Forms">The forms the post uses.</param>
/// <param name="AnyOf">Names any of which would do; null when only this one does.</param>
/// <param name="Found"><c>bullets</c>, <c>skillsOnly</c>, <c>summary</c>, <c>elsewhere</c> or <c>nowhere</c>.</param>
/// <param name="ExactForm">Whether the resume uses a form the post uses.</param>
/// <param name="Evidence">Where.</param>
public sealed record JobTerm(
    string Term,
    string Kind,
    string Wanted,
    ImmutableArray<string> Forms,
    ImmutableArray<string>? AnyOf,
    string Found,
    bool ExactForm,
    ImmutableArray<Anchor> Evidence);
