using System.Collections.Immutable;

namespace WordResumeCoach.Core.Documents;

/// <summary>
/// Facts about how the file is built, for the rules on layout. Lists are in the order of the document, the body before headers
/// and footers. Measures are in points. Facts are what the file says; whether one is a fault is for rules to judge.
/// </summary>
public sealed record Layout
{
    /// <summary>The sections of the document that set text in more than one column.</summary>
    public ImmutableArray<ColumnRun> Columns { get; init; } = [];

    /// <summary>All sections, the last one included; they cover every paragraph.</summary>
    public ImmutableArray<PageSection> Sections { get; init; } = [];

    /// <summary>The tables of the body, by number.</summary>
    public ImmutableArray<Table> Tables { get; init; } = [];

    public ImmutableArray<Frame> Frames { get; init; } = [];

    public ImmutableArray<Picture> Pictures { get; init; } = [];

    public ImmutableArray<Graphic> Graphics { get; init; } = [];

    public ImmutableArray<ConcealedText> Concealed { get; init; } = [];

    /// <summary>The fonts that are seen, the most used first; notes and comments do not count.</summary>
    public ImmutableArray<FontUse> Fonts { get; init; } = [];

    public ImmutableArray<SymbolBullet> SymbolBullets { get; init; } = [];

    public PageCount Pages { get; init; } = new(0, null);

    public ImmutableArray<Leftover> Leftovers { get; init; } = [];

    public ImmutableArray<Placeholder> Placeholders { get; init; } = [];

    /// <summary>What the file lets nobody do without unlocking it; null when it is open to editing.</summary>
    public Protection? Protection { get; init; }

    /// <summary>The address of the template the file was made from, as stored. Word writes it of itself: it is no attack.</summary>
    public string? AttachedTemplate { get; init; }
}

/// <summary>A stretch of body paragraphs set in columns.</summary>
/// <param name="Count">Number of columns, two or more.</param>
/// <param name="First">Ordinal of the first paragraph.</param>
/// <param name="Last">Ordinal of the last paragraph.</param>
public sealed record ColumnRun(int Count, int First, int Last);
