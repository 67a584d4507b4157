namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>
/// Finds labels over parts of one job ("My part in the rollout"): set apart by their look alone, among the words of an entry, in
/// a section whose entries are headings by outline level.
/// </summary>
internal static class PartLabels
{
    private const int FewestEntries = 2;

    public static void Mark(SectionLines section)
    {
        if (section.Kind is not (SectionKind.Experience or SectionKind.Projects)
            || Enumerable.Range(0, section.Count).Count(at => section.Roles[at] == Role.EntryHeading && section.Lines[at].Paragraph.OutlineLevel is not null) < FewestEntries)
            return;
        for (var at = 0; at < section.Count; at++)
        {
            if (IsLabel(section, at))
                section.Roles[at] = Role.Text;
        }
    }

    private static bool IsLabel(SectionLines section, int at) =>
        section.Roles[at] == Role.EntryHeading && section.Shapes[at] == Shape.Strong && section.Lines[at] is { Paragraph.OutlineLevel: null, Listed: false, IsSlot: false } line && !Shapes.IsField(line)
        && section.Previous(at) is >= 0 and var previous && section.Roles[previous] is Role.Bullet or Role.Text or Role.Skills
        && section.Next(at) is var next && next < section.Count && section.Roles[next] is Role.Bullet or Role.Text;
}
