using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>
/// Finds labels over groups of jobs or projects ("Teaching positions"): set apart, without a date, over an entry that is whole
/// without it, in a section where other entries stand without such a line.
/// </summary>
internal static class GroupLabels
{
    private const int FewestWithout = 2;

    public static void Mark(SectionLines section)
    {
        if (section.Kind is not (SectionKind.Experience or SectionKind.Projects))
            return;
        var labels = Enumerable.Range(0, section.Count).Where(at => IsLabel(section, at)).ToList();
        if (labels.Count == 0)
            return;
        // Entries by their look, and by their look and that of the line above.
        var entries = Enumerable.Range(0, section.Count).Where(at => IsEntry(section, at)).ToList();
        var all = entries.CountBy(at => section.Lines[at].Look).ToDictionary();
        var below = entries.Where(at => section.Previous(at) >= 0).CountBy(at => (section.Lines[at].Look, section.Lines[section.Previous(at)].Look)).ToDictionary();
        foreach (var at in labels)
        {
            var look = section.Lines[section.Next(at)].Look;
            if (all.GetValueOrDefault(look) - below.GetValueOrDefault((look, section.Lines[at].Look)) >= FewestWithout)
                section.Roles[at] = Role.Text;
        }
    }

    private static bool IsLabel(SectionLines section, int at)
    {
        var line = section.Lines[at];
        var next = section.Next(at);
        if (section.Roles[at] != Role.EntryHeading || section.Shapes[at] != Shape.Strong || line.Listed || line.IsSlot || next >= section.Count || !IsEntry(section, next))
            return false;
        return section.Lines[next].Look != line.Look && !TitleWords.IsCompany(line.Plain) && Place.CutFrom(line.Plain) is null && (section.Kind == SectionKind.Projects || NamesEmployer(section, section.Next(next)));
    }

    private static bool IsEntry(SectionLines section, int at) => section.Kind == SectionKind.Projects
        ? section.Roles[at] == Role.EntryHeading && section.Shapes[at] == Shape.Strong && section.Lines[at].Listed
        : section.Shapes[at] == Shape.Dated;

    private static bool NamesEmployer(SectionLines section, int at) =>
        at < section.Count && section.Roles[at] == Role.EntryHeading && section.Shapes[at] != Shape.Dated && Place.CutFrom(section.Lines[at].Plain) is not null;
}
