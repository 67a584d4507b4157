namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Cuts the heading lines of a section into blocks, one for each entry.</summary>
internal static class HeadingGroups
{
    /// <summary>For each entry the indices of its heading lines, in order.</summary>
    public static List<List<int>> Of(SectionLines section)
    {
        var runs = Runs(section);
        var sides = new HeadingSides(section, runs);
        var groups = new List<List<int>>();
        foreach (var run in runs)
        {
            var starts = Starts(section, run, sides);
            for (var i = 0; i < starts.Count; i++)
                groups.Add(run[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : run.Count)]);
        }
        return groups;
    }

    // Neighbouring heading lines, with nothing but gaps between them.
    private static List<List<int>> Runs(SectionLines section)
    {
        var runs = new List<List<int>>();
        var open = false;
        for (var at = 0; at < section.Count; at++)
        {
            if (section.Roles[at] is Role.EntryHeading or Role.EntryDate)
            {
                if (!open)
                    runs.Add([]);
                runs[^1].Add(at);
                open = true;
            }
            else if (section.Roles[at] != Role.Empty)
            {
                open = false;
            }
        }
        return runs;
    }

    private static List<int> Starts(SectionLines section, List<int> run, HeadingSides sides)
    {
        var dated = Enumerable.Range(0, run.Count).Where(i => HeadingSides.IsDated(section, run[i])).ToList();
        if (dated.Count <= 1)
            return Undated(section, run, dated.Count == 0);
        var starts = new List<int> { 0 };
        for (var i = 1; i < dated.Count; i++)
        {
            if (Encloses(section, run[dated[i - 1]], run[dated[i]]))
                continue;
            var start = StartBetween(section, run, dated, i, sides);
            if (start > starts[^1])
                starts.Add(start);
        }
        return starts;
    }

    // No date tells the entries apart: lines of one look are one entry each; the look of the first line, when it comes again, starts another.
    private static List<int> Undated(SectionLines section, List<int> run, bool none)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < run.Count; i++)
        {
            var (line, before, first) = (section.Lines[run[i]], section.Lines[run[i - 1]], section.Lines[run[0]]);
            var strong = section.Shapes[run[i]] == Shape.Strong;
            var alike = none && strong && section.Shapes[run[i - 1]] == Shape.Strong && line.Look == before.Look && (!Shapes.IsField(line) || Label(line) == Label(first))
                && section.Kind is SectionKind.Projects or SectionKind.Certifications or SectionKind.Awards;
            // The title below employer and date, set like the employer, belongs to them.
            var title = !none && TitleWords.IsJob(line.Plain) && !run[starts[^1]..i].Exists(at => TitleWords.IsJob(section.Lines[at].Plain));
            var again = strong && line.Look == first.Look && before.Look != first.Look && !title;
            var school = none && section.Kind == SectionKind.Education && (run[i] > run[i - 1] + 1 || Repeats(section, run[starts[^1]..i], run[i]));
            if (alike || again || school)
                starts.Add(i);
        }
        return starts;
    }

    private static string Label(Lines.Line line) => line.Plain[..(line.Plain.IndexOf(':', StringComparison.Ordinal) + 1)].TrimEnd(':', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#');

    // A second degree, or a second school, opens another entry.
    private static bool Repeats(SectionLines section, List<int> block, int at)
    {
        var text = section.Lines[at].Plain;
        return (TitleWords.IsDegree(text) && block.Exists(other => TitleWords.IsDegree(section.Lines[other].Plain)))
            || (TitleWords.IsSchool(text) && block.Exists(other => TitleWords.IsSchool(section.Lines[other].Plain)));
    }

    /// <summary>Where the block of a date starts, between the date before it and itself.</summary>
    private static int StartBetween(SectionLines section, List<int> run, List<int> dated, int which, HeadingSides sides)
    {
        var (previous, current) = (dated[which - 1], dated[which]);
        if (current == previous + 1)
            return current;
        for (var i = previous + 1; i <= current; i++)
        {
            if (run[i] > run[i - 1] + 1)
                return i;
        }
        var start = current;
        while (start - 1 > previous && sides.Of(section.Lines[run[start - 1]]) > 0)
            start--;
        var told = start < current || Enumerable.Range(previous + 1, current - previous - 1).Any(i => sides.Of(section.Lines[run[i]]) < 0);
        return told ? start : Math.Max(previous + 1, current - dated[0]);
    }

    // "Acme 2015-2020" over "Lead Engineer 2018-2020": the wide range is the employer's, the narrow one the job's.
    private static bool Encloses(SectionLines section, int outer, int inner)
    {
        if (inner != outer + 1 || EdgeDates.Of(section.Lines[outer]) is not { Span: true } wide || EdgeDates.Of(section.Lines[inner]) is not { Span: true } narrow || (wide.From, wide.To) == (narrow.From, narrow.To))
            return false;
        return !TitleWords.IsJob(section.Lines[outer].Plain) && TitleWords.IsJob(section.Lines[inner].Plain)
            && Year(wide.From, 0) <= Year(narrow.From, 0) && Year(wide.To, 9999) >= Year(narrow.To, 9999);
    }

    private static int Year(EntryDate? date, int missing) => date?.Year ?? (date is null ? missing : 9999);
}
