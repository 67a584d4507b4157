using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Tells accomplishments told under skill headings, as functional resumes do, from lists of skills.</summary>
internal static class SkillLines
{
    private const int LongLine = 9;

    /// <summary>True when most of what the section tells are deeds: it is read like experience, not like a list.</summary>
    public static bool TellsDeeds(IReadOnlyList<Line> lines)
    {
        var told = lines.Count(line => !line.IsEmpty && line.Words >= 5);
        var deeds = lines.Count(IsDeed);
        return deeds >= 2 && deeds * 2 >= told;
    }

    /// <summary>True when the section is told in running text: "Automation expertise" over a paragraph.</summary>
    public static bool IsProse(IReadOnlyList<Line> lines)
    {
        var told = lines.Where(line => !line.IsEmpty).ToList();
        return told.Count >= 2 && told.Count(line => line.Words >= LongLine && line.Plain.IndexOf(':', StringComparison.Ordinal) is < 0 or > 40) * 3 >= told.Count * 2;
    }

    public static Role RoleIn(Line line, bool tellsDeeds)
    {
        if (!tellsDeeds)
            return Role.Skills;
        if (IsDeed(line) || (line.Listed && line.Words >= 4 && !Shapes.IsLabel(line)))
            return Role.Bullet;
        return !line.Listed && Shapes.IsDated(line) ? Role.EntryHeading : Role.Skills;
    }

    private static bool IsDeed(Line line) => line.Words >= 4 && DutyOpenings.OpensInPast(line.Plain) && line.Plain.IndexOf(':', StringComparison.Ordinal) is < 0 or > 30;
}
