using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Every spelling of every technology, by its first token, the longest first.</summary>
internal static class TechnologyForms
{
    private static readonly FrozenDictionary<string, ImmutableArray<TechnologyForm>>.AlternateLookup<ReadOnlySpan<char>> ByFirstToken =
        Technologies.All
            .SelectMany(FormsOf)
            .GroupBy(form => FirstToken(form.Spelling), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(f => f.Spelling.Length).ThenBy(f => !f.CaseMatters).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Whole = new(Technologies.All.SelectMany(FormsOf).Select(f => f.Spelling));

    public static ImmutableArray<TechnologyForm> StartingWith(ReadOnlySpan<char> token) =>
        ByFirstToken.TryGetValue(token, out var forms) ? forms : [];

    public static bool IsForm(ReadOnlySpan<char> text) => Whole.Contains(text);

    private static IEnumerable<TechnologyForm> FormsOf(Technology technology) =>
        technology.Aliases.Prepend(technology.Name).Select(s => new TechnologyForm(s, technology, false))
            .Concat(technology.Misspellings.Select(s => new TechnologyForm(s, technology, true)));

    private static string FirstToken(string spelling)
    {
        var first = Tokens.Of(spelling)[0];
        return spelling.Substring(first.Start, first.Length);
    }
}
