using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Resumes;

/// <summary>One accomplishment or duty under an entry. A literal glyph before it is no part of it.</summary>
/// <param name="Ordinal">Its paragraph; null when it stands outside the body.</param>
/// <param name="Outside">Index into the document's outside texts; null when it stands in the body.</param>
/// <param name="Start">First character in the paragraph's text, zero-based, UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units, white space at the ends left out.</param>
/// <param name="More">The rest of a bullet that goes on in further paragraphs.</param>
/// <param name="Quantities">Figures that state scale or outcome.</param>
/// <param name="Technologies">Named technologies, each under its canonical name.</param>
/// <param name="Topics">What the line is about.</param>
public sealed record Bullet(
    int? Ordinal,
    int? Outside,
    int Start,
    int Length,
    ImmutableArray<BulletPart> More,
    ImmutableArray<BulletQuantity> Quantities,
    ImmutableArray<BulletTechnology> Technologies,
    ImmutableArray<Topic> Topics)
{
    /// <summary>The words of the first part: the substring of its paragraph that <see cref="Start"/> and <see cref="Length"/> name.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";
}

/// <param name="Ordinal">Its paragraph; for a bullet outside the body its index into the outside texts.</param>
public sealed record BulletPart(int Ordinal, int Start, int Length);

/// <param name="Ordinal">Its paragraph; for a bullet outside the body its index into the outside texts.</param>
public sealed record BulletQuantity(QuantityKind Kind, int Ordinal, int Start, int Length);

/// <param name="Ordinal">Its paragraph; for a bullet outside the body its index into the outside texts.</param>
public sealed record BulletTechnology(string Name, int Ordinal, int Start, int Length);
