using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds named technologies.</summary>
public static class Technologies
{
    public static ImmutableArray<Technology> All { get; } = TechnologyLexicon.Load();

    /// <summary>By canonical name.</summary>
    public static FrozenDictionary<string, Technology> ByName { get; } = All.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The technologies a text names, in order, none overlapping. Practices (CI/CD, Agile, ETL, microservices) are none.</summary>
    public static ImmutableArray<TechnologyMention> Find(string text) => Line.Of(text).TechnologyMentions;

    /// <summary>Names spelled as their makers do not spell them, in order.</summary>
    public static ImmutableArray<Misspelling> Misspellings(string text) => Misspellings(Line.Of(text));

    public static ImmutableArray<Misspelling> Misspellings(Line line) => TechnologySpelling.Find(line);
}

/// <summary>A misspelled name of a technology.</summary>
/// <param name="Start">Zero-based, UTF-16 code units into the text that was searched.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Canonical">What to write instead.</param>
public sealed record Misspelling(int Start, int Length, string Canonical);
