using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Rewrites;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>Makes suggestions of findings: anchors and names them, and lets no rewrite pass that the guard refuses.</summary>
internal sealed class SuggestionMaker(Document document, AnchorMaker anchors)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public Suggestion Make(Rule rule, Finding finding)
    {
        var anchor = anchors.At(finding.Place);
        var id = $"{rule.Id}@{anchor.Ordinal}:{anchor.Start}";
        var repeated = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return new Suggestion(
            repeated == 1 ? id : $"{id}#{repeated}",
            rule.Id,
            finding.Severity,
            rule.Page.Title,
            finding.Message,
            finding.Place.Scope,
            null,
            anchor,
            anchors.ContextHash(rule.Id, anchor),
            null,
            [.. finding.Rewrites.Where(rewrite => IsHonest(document.Paragraphs[anchor.Ordinal].Text, rewrite))]);
    }

    /// <summary>
    /// Whether the words of a rewrite that come from us add nothing. The author's answers are guarded when they are given.
    /// </summary>
    internal static bool IsHonest(string paragraph, Rewrite rewrite) =>
        RewriteComposer.Compose(paragraph, rewrite, []).Refused.IsEmpty;
}
