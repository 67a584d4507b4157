namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Finds lists in a section of experience that nothing marks but their shape: one short line after another.</summary>
internal static class PlainLists
{
    private const int FewestOfAList = 3;
    private const int LongestSentence = 30;

    // One short sentence a line, three lines and more, is a list in any language.
    public static void ReadSentences(SectionLines section)
    {
        if (section.Kind != SectionKind.Experience)
            return;
        for (var at = 0; at < section.Count; at++)
        {
            var end = at;
            while (end < section.Count && IsShortSentence(section, end))
                end++;
            // The last may lack its stop.
            if (end < section.Count && section.Shapes[end] is Shape.Short && section.Roles[end] == Role.Text && end > at)
                end++;
            if (end - at >= FewestOfAList)
            {
                for (var i = at; i < end; i++)
                    section.Roles[i] = Role.Bullet;
            }
            at = Math.Max(at, end);
        }
    }

    private static bool IsShortSentence(SectionLines section, int at) =>
        section.Shapes[at] is Shape.Short or Shape.Prose or Shape.Duty && section.Roles[at] == Role.Text && section.Lines[at].EndsSentence && section.Lines[at].Words is >= 2 and <= LongestSentence && !section.Lines[at].Text.Contains(". ", StringComparison.Ordinal);

    // No date and no look tells entries: short lines alone are either jobs without dates or a list that nothing marks.
    public static void ReadShortLines(SectionLines section)
    {
        var free = Enumerable.Range(0, section.Count).Where(at => section.Roles[at] != Role.Empty).ToList();
        if (free.Count == 0 || !free.TrueForAll(at => section.Shapes[at] == Shape.Short && section.Roles[at] == Role.Text))
            return;
        var jobs = free.Count(at => section.Lines[at].Words <= 6 && (TitleWords.IsJob(section.Lines[at].Plain) || TitleWords.IsCompany(section.Lines[at].Plain) || TitleWords.IsSchool(section.Lines[at].Plain)));
        if (jobs * 2 < free.Count && free.Count < FewestOfAList)
            return;
        foreach (var at in free)
            section.Roles[at] = jobs * 2 >= free.Count ? Role.EntryHeading : Role.Bullet;
    }
}
