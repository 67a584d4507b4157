using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews.Checklists;

/// <summary>What an item of the checklist is decided from.</summary>
internal sealed record ChecklistContext(RuleContext Rules, Gate Gate, AnchorMaker Anchors, ImmutableArray<Suggestion> Suggestions)
{
    public Resume Resume => Rules.Resume;

    public ImmutableArray<string> IdsOf(params IEnumerable<string> rules) =>
        [.. Suggestions.Where(suggestion => rules.Contains(suggestion.Rule)).Select(suggestion => suggestion.Id)];

    public Anchor Anchor(Bullet bullet) => Anchors.At(Place.Text(bullet.Ordinal!.Value, bullet.Start, bullet.Length));
}
