namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Cuts a section into entries: where each heading block starts.</summary>
internal static class HeadingGroups
{
    /// <summary>For each entry the indices of its heading lines, in order.</summary>
    public static List<List<int>> Of(SectionLines section)
    {
        var groups = new List<List<int>>();
        var run = new List<int>();
        for (var at = 0; at < section.Count; at++)
        {
            if (section.Roles[at] is Role.EntryHeading or Role.EntryDate)
                run.Add(at);
            else if (section.Roles[at] != Role.Empty && run.Count > 0)
                Flush(section, run, groups);
        }
        Flush(section, run, groups);
        return groups;
    }

    private static void Flush(SectionLines section, List<int> run, List<List<int>> groups)
    {
        if (run.Count == 0)
            return;
        var starts = Starts(section, run);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : run.Count;
            groups.Add(run.GetRange(starts[i], end - starts[i]));
        }
        run.Clear();
    }

    private static List<int> Starts(SectionLines section, List<int> run)
    {
        var dated = Enumerable.Range(0, run.Count).Where(i => section.Shapes[run[i]] is Shape.Dated or Shape.DateOnly).ToList();
        if (dated.Count <= 1)
            return Undated(section, run, dated);
        var starts = new List<int> { 0 };
        for (var i = 1; i < dated.Count; i++)
        {
            if (Encloses(section, run[dated[i - 1]], run[dated[i]]))
                continue;
            var start = StartBetween(section, run, dated[0], dated[i - 1], dated[i]);
            if (start > starts[^1])
                starts.Add(start);
        }
        return starts;
    }

    // No date tells the entries apart: lines of one look are one entry each; a gap parts them.
    private static List<int> Undated(SectionLines section, List<int> run, List<int> dated)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < run.Count; i++)
        {
            var gap = run[i] > run[i - 1] + 1;
            var alike = dated.Count == 0 && section.Shapes[run[i]] == Shape.Strong && section.Shapes[run[i - 1]] == Shape.Strong && section.Lines[run[i]].Look == section.Lines[run[i - 1]].Look
                && section.Kind is SectionKind.Projects or SectionKind.Certifications or SectionKind.Awards;
            var again = section.Lines[run[i]].Look == section.Lines[run[0]].Look && section.Lines[run[i - 1]].Look != section.Lines[run[0]].Look && section.Shapes[run[i]] == Shape.Strong;
            if (alike || again || (gap && dated.Count == 0 && section.Kind == SectionKind.Education))
                starts.Add(i);
        }
        return starts;
    }

    private static int StartBetween(SectionLines section, List<int> run, int lead, int previous, int current)
    {
        if (lead == 0)
            return current;
        var first = section.Lines[run[0]];
        for (var i = previous + 1; i <= current; i++)
        {
            if (run[i] > run[i - 1] + 1 && i > previous)
                return i;
        }
        for (var i = previous + 1; i < current; i++)
        {
            if (section.Lines[run[i]].Look == first.Look && first.Look != section.Lines[run[lead]].Look)
                return i;
        }
        return Math.Max(previous + 1, current - lead);
    }

    // "Acme 2015-2020" over "Lead Engineer 2018-2020": the wide range is the employer's, the narrow one the job's.
    private static bool Encloses(SectionLines section, int outer, int inner)
    {
        if (inner != outer + 1 || EdgeDates.Of(section.Lines[outer]) is not { Span: true } wide || EdgeDates.Of(section.Lines[inner]) is not { Span: true } narrow || wide == narrow)
            return false;
        return section.Lines[outer].Look != section.Lines[inner].Look && !TitleWords.IsJob(section.Lines[outer].Plain) && TitleWords.IsJob(section.Lines[inner].Plain)
            && Year(wide.From, 0) <= Year(narrow.From, 0) && Year(wide.To, 9999) >= Year(narrow.To, 9999);
    }

    private static int Year(EntryDate? date, int missing) => date?.Year ?? (date is null ? missing : 9999);
}
