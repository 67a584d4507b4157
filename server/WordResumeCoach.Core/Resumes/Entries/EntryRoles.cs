using WordResumeCoach.Core.Resumes.Headings;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Gives every line of a section of entries its role, from its shape and its neighbours.</summary>
internal static class EntryRoles
{
    private const int MostHeadingLines = 4;
    private const int LongLine = 50;
    private static readonly string[] Joining = ["and", "or", "of", "the", "a", "an", "with", "for", "to", "in", "on", "by", "from", "using", "und", "der", "die", "et", "de", "y", "e"];

    private const int LongestTitle = 24;

    public static void Assign(SectionLines section)
    {
        for (var at = 0; at < section.Count; at++)
        {
            section.Roles[at] = section.Shapes[at] switch
            {
                Shape.Empty => section.Lines[at].IsEmpty ? Role.Empty : Role.Text,
                Shape.Item => Role.Bullet,
                Shape.Stack => Role.Skills,
                Shape.DateOnly => Role.EntryDate,
                Shape.Dated or Shape.Strong => Role.EntryHeading,
                _ => Role.Text,
            };
        }
        AttachShortLines(section);
        PlainLists.ReadSentences(section);
        LeadBodies(section);
        if (section.Kind == SectionKind.Experience)
            PlainLists.ReadShortLines(section);
        ReadDuties(section);
        ContinueItems(section);
        ReadSkills(section);
        GroupLabels.Mark(section);
        PartLabels.Mark(section);
    }

    // "Programming languages" set like a job: what it holds are skills.
    private static void ReadSkills(SectionLines section)
    {
        for (var at = 0; at < section.Count; at++)
        {
            if (section.Roles[at] != Role.EntryHeading || section.Lines[at].Listed || SectionVocabulary.Match(section.Lines[at].Plain) is not { Exact: true, Kind: SectionKind.Skills or SectionKind.Languages })
                continue;
            for (var next = at + 1; next < section.Count && !section.IsAnchor(next); next++)
            {
                if (section.Roles[next] is Role.Text or Role.EntryHeading || (section.Roles[next] == Role.Bullet && !section.Lines[next].Listed))
                    section.Roles[next] = Role.Skills;
            }
        }
    }

    // Employer, town or degree beside a dated or prominent line.
    private static void AttachShortLines(SectionLines section)
    {
        for (var at = 0; at < section.Count; at++)
        {
            if (!section.IsAnchor(at))
                continue;
            for (var before = at - 1; before >= 0 && at - before < MostHeadingLines && Free(section, before); before--)
                section.Roles[before] = Role.EntryHeading;
            var after = at + 1;
            while (after < section.Count && Free(section, after))
                after++;
            if (after - at - 1 < MostHeadingLines)
            {
                for (var next = at + 1; next < after; next++)
                    section.Roles[next] = Role.EntryHeading;
            }
            else
            {
                section.Roles[at + 1] = TitleWords.IsJob(section.Lines[at + 1].Plain) || TitleWords.IsCompany(section.Lines[at + 1].Plain) || section.Kind == SectionKind.Education ? Role.EntryHeading : Role.Bullet;
            }
        }
    }

    // A short line over bullets or prose, after a gap or another entry's words: a project's name, a job without a date.
    private static void LeadBodies(SectionLines section)
    {
        for (var at = 0; at < section.Count; at++)
        {
            if (!Free(section, at) && !IsLongTitle(section, at))
                continue;
            var next = section.Next(at);
            var previous = section.Previous(at);
            var leads = next < section.Count && section.Shapes[next] is Shape.Item or Shape.Prose or Shape.Duty or Shape.Stack;
            var opens = previous < 0 || previous < at - 1 || section.Roles[previous] is Role.Bullet or Role.Text or Role.Skills;
            if (section.Kind == SectionKind.Education || (leads && opens && (section.Kind is SectionKind.Experience or SectionKind.Projects || section.Kind == SectionKind.Other && section.IsAnchor(previous))))
                section.Roles[at] = Role.EntryHeading;
        }
    }

    // A project's name may take a line and more: no sentence, no deed, over items.
    private static bool IsLongTitle(SectionLines section, int at) =>
        section.Kind == SectionKind.Projects && section.Shapes[at] == Shape.Prose && section.Lines[at].Words <= LongestTitle && !section.Lines[at].EndsSentence
        && !DutyOpenings.Opens(section.Lines[at].Plain) && section.Next(at) is var next && next < section.Count && section.Shapes[next] == Shape.Item;

    // Short duties, one a line, are bullets though nothing marks them; a lone one is prose, unless other jobs of
    // the section list theirs so.
    private static void ReadDuties(SectionLines section)
    {
        var habit = Enumerable.Range(1, Math.Max(section.Count - 1, 0)).Any(at => section.Shapes[at] == Shape.Duty && section.Shapes[at - 1] == Shape.Duty);
        for (var at = 0; at < section.Count; at++)
        {
            if (section.Shapes[at] != Shape.Duty)
                continue;
            var end = at;
            while (end + 1 < section.Count && section.Shapes[end + 1] is Shape.Duty)
                end++;
            var alone = end == at && !habit && !Between(section, at);
            for (var i = at; i <= end; i++)
                section.Roles[i] = alone || (section.Lines[i].IsSlot && end == at) ? Role.Text : Role.Bullet;
            at = end;
        }
    }

    // After an item the mark was forgotten; over the first item a line tells what the job was.
    private static bool Between(SectionLines section, int at) => at > 0 && section.Shapes[at - 1] == Shape.Item;

    // A bullet that was broken over two paragraphs: the second starts in lower case.
    private static void ContinueItems(SectionLines section)
    {
        for (var at = 1; at < section.Count; at++)
        {
            if (Continues(section, at))
                section.Roles[at] = Role.Bullet;
        }
    }

    public static bool Continues(SectionLines section, int at)
    {
        if (at == 0 || section.Roles[at - 1] != Role.Bullet || section.Shapes[at] is not (Shape.Short or Shape.Prose or Shape.Duty) || section.Lines[at].Listed)
            return false;
        var before = section.Lines[at - 1];
        return (char.IsLower(section.Lines[at].Text[0]) && !before.EndsSentence) || (before.Text.Length >= LongLine && EndsOpen(before.Text));
    }

    // Broken off in the middle of a list or before a word that must follow.
    private static bool EndsOpen(string text) => text[^1] is ',' or '&' || Joining.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    private static bool Free(SectionLines section, int at) => section.Shapes[at] == Shape.Short && section.Roles[at] == Role.Text && !GoesOnFromProse(section, at);

    // The last line of running text whose line ends were typed.
    private static bool GoesOnFromProse(SectionLines section, int at) =>
        at > 0 && section.Shapes[at - 1] == Shape.Prose && !section.Lines[at - 1].EndsSentence && (char.IsLower(section.Lines[at].Text[0]) || EndsOpen(section.Lines[at - 1].Text));
}
