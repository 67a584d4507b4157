using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Tells accomplishments told under skill headings, as functional resumes do, from lists of skills.</summary>
internal static class SkillLines
{
    public static Role[] Roles(IReadOnlyList<Line> lines)
    {
        var deeds = lines.Where(IsDeed).Select(line => line.Ordinal).ToHashSet();
        var told = lines.Count(line => !line.IsEmpty && line.Words >= 5);
        var functional = deeds.Count >= 2 && deeds.Count * 2 >= told;
        return [.. lines.Select(line => line.IsEmpty ? Role.Empty : functional && deeds.Contains(line.Ordinal) ? Role.Bullet : Role.Skills)];
    }

    private static bool IsDeed(Line line) => line.Words >= 4 && DutyOpenings.OpensInPast(line.Plain) && line.Plain.IndexOf(':', StringComparison.Ordinal) is < 0 or > 30;
}
