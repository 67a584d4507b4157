using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>An entry of the lexicon.</summary>
/// <param name="Name">As its makers spell it.</param>
/// <param name="Aliases">Other right spellings and short forms of the same thing.</param>
/// <param name="Misspellings">Wrong in more than letter case.</param>
/// <param name="Provider">Name of the cloud vendor it belongs to, or null.</param>
/// <param name="ServiceOf">Name of the cloud vendor that hosts it as a service, or null. Naming it shows use of that cloud.</param>
/// <param name="Implies">Names of technologies that are used whenever this one is.</param>
/// <param name="Ambiguity">How much must speak for it before the word is taken for the technology.</param>
/// <param name="Neighbours">Words beside it that speak for it.</param>
/// <param name="AnyCase">Every letter case is a right spelling.</param>
public sealed record Technology(
    string Name,
    ImmutableArray<TechnologyCategory> Categories,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Misspellings,
    string? Provider,
    string? ServiceOf,
    ImmutableArray<string> Implies,
    Ambiguity Ambiguity,
    ImmutableArray<string> Neighbours,
    bool AnyCase)
{
    public bool Is(TechnologyCategory category) => Categories.Contains(category);
}

public enum Ambiguity
{
    None,

    /// <summary>An English word when in small letters.</summary>
    Capital,

    /// <summary>A word or a name, capitalised too.</summary>
    Word,
}
