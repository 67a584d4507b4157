using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites.Openings;

namespace WordResumeCoach.Core.Rules.Bullets;

/// <summary>A line of work that opens with responsibility, presence or knowledge instead of an act.</summary>
public sealed class WeakOpening : Rule
{
    public override Reads Reads => Reads.Words;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var (section, entry, bullet) in context.Resume.Bullets())
        {
            if (section.Kind is not (SectionKind.Experience or SectionKind.Projects) || bullet.Ordinal is not { } ordinal || LineKinds.IsPrompt(bullet.Text))
                continue;
            if (WeakOpenings.Find(bullet.Text) is not { } opening)
                continue;
            // Sharing told honestly, with the act and what came of it, is a good line.
            var named = opening.Kind == OpeningKind.Helped && OpeningActs.NamesAct(bullet.Text, opening);
            if (named && Impact.StatesImpact(bullet))
                continue;
            yield return new Finding(
                named ? Severity.Could : Severity.Should,
                Place.Text(ordinal, bullet.Start + opening.PhraseStart, opening.End - opening.PhraseStart),
                Message(opening.Kind))
            {
                Rewrites = [.. OpeningRewording.For(bullet, opening, TensesOf(entry))],
            };
        }
    }

    private static string Message(OpeningKind kind) => kind switch
    {
        OpeningKind.Duty => "This says what was expected of you. Open with what you did.",
        OpeningKind.Helped => "This leaves open what your part was. Say what you did yourself.",
        OpeningKind.Knowledge => "This says what you know. Open with what you built with it.",
        _ => "This says that you were there. Open with what you did.",
    };

    /// <summary>A current job whose other lines speak in the present goes on in the present.</summary>
    private static OpeningTense TensesOf(Entry entry)
    {
        if (entry.End?.IsPresent != true)
            return OpeningTense.Past;
        var opening = entry.Bullets.Select(bullet => Verbs.ByForm(bullet.Text.Split(' ', 2)[0])?.Form ?? default).ToList();
        var present = opening.Count(form => form.HasFlag(VerbForms.Base) && !form.HasFlag(VerbForms.Past));
        return present > opening.Count(form => form.HasFlag(VerbForms.Past)) ? OpeningTense.Present : OpeningTense.Past;
    }
}
