using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Rules.Experience;

/// <summary>The work shows nothing of how its systems were watched. Speaks once, on the heading of the experience.</summary>
public sealed class NoObservability : Rule
{
    public override Reads Reads => Reads.WordsBySection;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var work = context.Resume.Of(SectionKind.Experience).FirstOrDefault();
        if (work is null || work.Unsure || !work.Entries.Any(entry => entry.Bullets.Length > 0) || ObservabilityEvidence.Shown(context.Resume).Any())
            yield break;
        var claimed = ObservabilityEvidence.Claimed(context.Resume).Any();
        yield return new Finding(
            context.Level is Level.Mid or Level.Senior ? Severity.Should : Severity.Could,
            Place.Section(work),
            claimed
                ? "Your tools for watching systems are listed, but no line of work uses them. If you ran dashboards, alerts or tracing, say where."
                : "No line shows how you knew that your systems were well. If you set up metrics, alerts, tracing or logs, say where.");
    }
}
