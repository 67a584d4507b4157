using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Resumes;

/// <param name="Kind">What the section is about.</param>
/// <param name="HeadingOrdinal">Its heading's paragraph; null for a section without a heading, or with one outside the body.</param>
/// <param name="Unsure">True when the kind or the bounds are a guess; rules that need them say "can't tell".</param>
/// <param name="Entries">
/// Jobs, projects, schools. Bullets that stand before any entry heading belong to an entry without title and employer.
/// </param>
public sealed record Section(SectionKind Kind, int? HeadingOrdinal, bool Unsure, ImmutableArray<Entry> Entries)
{
    /// <summary>Index into the document's outside texts when the heading stands in a text box, else null.</summary>
    [JsonIgnore]
    public int? HeadingOutside { get; init; }

    /// <summary>Ordinal of the first paragraph, the heading included; in a text box, of the paragraph that holds the box.</summary>
    [JsonIgnore]
    public int First { get; init; }

    /// <summary>Ordinal of the last paragraph.</summary>
    [JsonIgnore]
    public int Last { get; init; }
}
