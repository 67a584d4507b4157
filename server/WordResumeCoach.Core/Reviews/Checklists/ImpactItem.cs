using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews.Checklists;

/// <summary>
/// Every bullet states an impact. Met when each does and at least half in figures; not met when none does.
/// </summary>
internal static class ImpactItem
{
    private const string Title = "Bullets state their impact";

    public static ChecklistItem Answer(ChecklistContext context)
    {
        var eligible = Impact.Eligible(context.Resume).Select(found => found.Bullet).ToList();
        if (eligible.Count == 0)
            return WithoutBullets(context);
        var stating = eligible.Where(Impact.StatesImpact).ToList();
        var inFigures = stating.Count(Impact.IsQuantified);
        var status = stating.Count == 0 ? ChecklistStatus.NotMet
            : stating.Count == eligible.Count && inFigures * 2 >= eligible.Count ? ChecklistStatus.Met
            : ChecklistStatus.Partly;
        var inWords = stating.Count - inFigures;
        var summary = $"{stating.Count} of {eligible.Count} {(eligible.Count == 1 ? "bullet states" : "bullets state")} an impact{(inWords == 0 ? "." : $", {inWords} of them in words.")}";
        return new ChecklistItem(ChecklistLine.Impact, Title, status, summary, null, [.. stating.Select(context.Anchor)], context.IdsOf("missing-impact"));
    }

    /// <summary>Prose where bullets belong states nothing a reader can find; no work section at all leaves the question open.</summary>
    private static ChecklistItem WithoutBullets(ChecklistContext context) =>
        context.Resume.Sections.Any(section => section.Kind is SectionKind.Experience or SectionKind.Projects)
            ? new(ChecklistLine.Impact, Title, ChecklistStatus.NotMet, "No bullets were found under your jobs or projects.", null, [], [])
            : new(ChecklistLine.Impact, Title, ChecklistStatus.CantTell, "Can't tell yet.", "No section with work or projects was found.", [], []);
}
