using System.Collections.Immutable;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews.Checklists;

/// <summary>The guide's ten lines before sending, each with what decided it.</summary>
internal static class Checklist
{
    private const string NotBuilt = "This check is not built yet.";

    public static ImmutableArray<ChecklistItem> Answer(ChecklistContext context) =>
    [
        CantTell(ChecklistLine.Summary, "Summary names languages, scale and an achievement"),
        CantTell(ChecklistLine.Skills, "Skills name cloud services, databases and infrastructure"),
        Gated(context, Reads.WordsBySection, ImpactItem.Answer),
        CantTell(ChecklistLine.ApiDesign, "API design is shown"),
        CantTell(ChecklistLine.Databases, "Database work is shown"),
        Gated(context, Reads.WordsBySection, ObservabilityItem.Answer),
        CantTell(ChecklistLine.Layout, "Layout is plain enough for a machine"),
        CantTell(ChecklistLine.GitHub, "Public work is linked"),
        CantTell(ChecklistLine.JobTerms, "The job post's terms appear in bullets and skills"),
        CantTell(ChecklistLine.Pdf, "Saved as PDF under a professional name"),
    ];

    private static ChecklistItem CantTell(ChecklistLine line, string title, string reason = NotBuilt) =>
        new(line, title, ChecklistStatus.CantTell, "Can't tell yet.", reason, [], []);

    private static ChecklistItem Gated(ChecklistContext context, Reads reads, Func<ChecklistContext, ChecklistItem> answer)
    {
        var item = answer(context);
        return context.Gate.Reason(reads) is { } reason ? CantTell(item.Item, item.Title, reason) : item;
    }
}
