using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Resumes;

/// <summary>One job, project, school or certificate.</summary>
/// <param name="Title">Job title or degree; null when not found.</param>
/// <param name="Employer">Employer, school or client; null when not found.</param>
/// <param name="Place">Town or country; null when not found.</param>
/// <param name="Start">First month or year; null when no date could be read.</param>
/// <param name="End">Last month or year, or the present; null when no date could be read.</param>
/// <param name="Ordinal">The first paragraph of the entry; in a text box, the paragraph that holds the box.</param>
/// <param name="Bullets">In document order.</param>
public sealed record Entry(
    string? Title,
    string? Employer,
    string? Place,
    EntryDate? Start,
    EntryDate? End,
    int Ordinal,
    ImmutableArray<Bullet> Bullets)
{
    /// <summary>Index into the document's outside texts when the entry starts in a text box, else null.</summary>
    [JsonIgnore]
    public int? Outside { get; init; }
}
