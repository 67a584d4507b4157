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
        OpeningKind.Duty => DutyRewording.For(text, opening, tense),
        OpeningKind.Worked => MeansRewording.For(text, opening, tense),
        _ => null,
    };

    /// <summary>An act can be told as done; what was wished ("improving", "ensuring") or shared ("helping") cannot.</summary>
    internal static bool IsAct(Verb verb) => verb.Effect == Effect.None && verb.Tier == Ownership.Did;

    private static Rewrite Moved(Rewrite rewrite, int by) => rewrite with { Start = rewrite.Start + by };
}
