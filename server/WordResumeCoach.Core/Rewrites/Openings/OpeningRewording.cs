using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>
/// Opens a line with the act. <c>ready</c> when the line itself names what was done; otherwise the author is asked. An aim is
/// never made a result, and help is never made more than help.
/// </summary>
internal static class OpeningRewording
{
    /// <summary>The best first; none when nothing honest can be offered.</summary>
    public static IEnumerable<Rewrite> For(Bullet bullet, OpeningPhrase opening, OpeningTense tense)
    {
        var text = bullet.Text;
        if (Ready(text, opening, tense) is { } ready)
            return [Moved(ready, bullet.Start)];
        return OpeningQuestion.For(text, opening) is { } ask ? [Moved(ask, bullet.Start)] : [];
    }

    private static Rewrite? Ready(string text, OpeningPhrase opening, OpeningTense tense) => opening.Kind switch
    {
        OpeningKind.Duty => FromGerunds(text, opening, tense),
        OpeningKind.Worked => FromGerunds(text, opening, tense) ?? MeansRewording.For(text, opening, tense),
        _ => null,
    };

    /// <summary>"Responsible for building X" holds its act: "Built X".</summary>
    private static Rewrite? FromGerunds(string text, OpeningPhrase opening, OpeningTense tense)
    {
        if (OpeningActs.Gerunds(text, opening.End) is not { } acts || !acts.Verbs.All(IsAct) || !FollowsObject(text, acts.End))
            return null;
        return Rewrite.Ready(opening.Start, acts.End - opening.Start, acts.As(tense));
    }

    /// <summary>An act can be told as done; what was wished ("improving", "ensuring") or shared ("helping") cannot.</summary>
    internal static bool IsAct(Verb verb) => verb.Effect == Effect.None && verb.Tier == Ownership.Did;

    /// <summary>
    /// Whether an object follows. "testing environments" and "building services" may be things and not acts, but then no
    /// article, name or figure stands between: a plural right behind is taken as the object.
    /// </summary>
    private static bool FollowsObject(string text, int end) =>
        end < text.Length - 1 && text[end] == ' ' && !text.AsSpan(end + 1).StartsWith("and ", StringComparison.OrdinalIgnoreCase);

    private static Rewrite Moved(Rewrite rewrite, int by) => rewrite with { Start = rewrite.Start + by };
}
