using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Rewrites;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>
/// Shows one suggestion first for each paragraph of work, and makes one rewrite of the ready rewrites that fit together.
/// Folding drops no finding.
/// </summary>
internal static class RewriteFolding
{
    /// <param name="suggestions">In any order.</param>
    /// <param name="document">What they are about.</param>
    /// <returns>In document order.</returns>
    public static ImmutableArray<Suggestion> Fold(IEnumerable<Suggestion> suggestions, Document document)
    {
        var folded = new List<Suggestion>();
        foreach (var paragraph in suggestions.GroupBy(suggestion => (suggestion.Anchor.Ordinal, Words: suggestion.Scope is Scope.Text)))
        {
            if (paragraph.Key.Words)
                folded.AddRange(FoldOne([.. paragraph.OrderBy(Weight)], document.Paragraphs[paragraph.Key.Ordinal].Text));
            else
                folded.AddRange(paragraph);
        }
        return [.. folded.OrderBy(suggestion => suggestion.Anchor.Ordinal)
            .ThenBy(suggestion => suggestion.FoldedUnder is not null)
            .ThenBy(suggestion => suggestion.Scope != Scope.Document)
            .ThenBy(suggestion => suggestion.Anchor.Start)
            .ThenBy(suggestion => CatalogOrder(suggestion.Rule))
            .ThenBy(suggestion => suggestion.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is shown first: the weightier, then what one click settles, then the guide's order.</summary>
    private static (Severity, bool, int, int) Weight(Suggestion suggestion) =>
        (suggestion.Severity, Ready(suggestion) is null, CatalogOrder(suggestion.Rule), suggestion.Anchor.Start);

    private static IEnumerable<Suggestion> FoldOne(List<Suggestion> paragraph, string text)
    {
        var first = paragraph[0];
        var fitting = new List<(Suggestion From, Rewrite Rewrite)>();
        foreach (var suggestion in paragraph)
        {
            if (Ready(suggestion) is { } ready && fitting.TrueForAll(other => Apart(other.Rewrite, ready)))
                fitting.Add((suggestion, ready));
        }
        var combined = fitting.Count > 1 ? Combine(fitting, first.Id, text) : null;
        foreach (var suggestion in paragraph)
        {
            var rewrites = suggestion.Rewrites;
            if (combined is not null && suggestion == first)
                rewrites = [combined, .. rewrites.Where(rewrite => rewrite.Kind != RewriteKind.Ready)];
            else if (combined is not null && combined.Resolves.Contains(suggestion.Id))
                rewrites = [];
            yield return suggestion with { Rewrites = rewrites, FoldedUnder = suggestion == first ? null : first.Id };
        }
    }

    private static Rewrite? Combine(List<(Suggestion From, Rewrite Rewrite)> fitting, string first, string text)
    {
        var parts = fitting.OrderBy(part => part.Rewrite.Start).ToList();
        var start = parts[0].Rewrite.Start;
        var words = new StringBuilder();
        var at = start;
        foreach (var (_, rewrite) in parts)
        {
            words.Append(text, at, rewrite.Start - at).Append(rewrite.Segments[0].Text);
            at = rewrite.Start + rewrite.Length;
        }
        var combined = Rewrite.Ready(start, at - start, words.ToString()) with
        {
            Resolves = [.. fitting.Select(part => part.From.Id).Where(id => id != first)],
        };
        return SuggestionMaker.IsHonest(text, combined) ? combined : null;
    }

    private static Rewrite? Ready(Suggestion suggestion) =>
        suggestion.Rewrites.FirstOrDefault(rewrite => rewrite.Kind == RewriteKind.Ready);

    private static bool Apart(Rewrite one, Rewrite other) =>
        one.Start + one.Length <= other.Start || other.Start + other.Length <= one.Start;

    private static int CatalogOrder(string rule) => RuleCatalog.Order(rule);
}
