using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews.Checklists;

/// <summary>
/// Observability is shown in the work. Met by one bullet with a tool or a practice turned on systems; partly when it is
/// only claimed in the summary or the skills.
/// </summary>
internal static class ObservabilityItem
{
    private const string Title = "Observability is shown";

    public static ChecklistItem Answer(ChecklistContext context)
    {
        var shown = ObservabilityEvidence.Shown(context.Resume).Select(place => context.Anchors.At(place)).ToList();
        var claimed = ObservabilityEvidence.Claimed(context.Resume).Select(place => context.Anchors.At(place)).ToList();
        var asked = context.IdsOf("no-observability");
        if (shown.Count > 0)
            return new(ChecklistLine.Observability, Title, ChecklistStatus.Met, shown.Count == 1 ? "1 line of your work shows it." : $"{shown.Count} lines of your work show it.", null, [.. shown], []);
        if (claimed.Count > 0)
            return new(ChecklistLine.Observability, Title, ChecklistStatus.Partly, "It is named, but no line of your work shows it.", null, [.. claimed], asked);
        return context.Resume.Sections.Any(section => section.Kind is SectionKind.Experience or SectionKind.Projects)
            ? new(ChecklistLine.Observability, Title, ChecklistStatus.NotMet, "Nothing in the resume shows it.", null, [], asked)
            : new(ChecklistLine.Observability, Title, ChecklistStatus.CantTell, "Can't tell yet.", "No section with work or projects was found.", [], []);
    }
}
