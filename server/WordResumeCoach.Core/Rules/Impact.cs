using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Core.Rules;

/// <summary>
/// Which bullets are expected to state an impact, and which do. The rule and the checklist count alike because both ask here.
/// </summary>
public static class Impact
{
    /// <summary>Bullets of experience and projects, less those that only link, list tools, or tell an award or a promotion.</summary>
    public static IEnumerable<(Entry Entry, Bullet Bullet)> Eligible(Resume resume) =>
        from found in resume.Bullets()
        where found.Section.Kind is SectionKind.Experience or SectionKind.Projects
        where found.Bullet.Ordinal is not null && !LineKinds.IsExempt(found.Bullet.Text)
        select (found.Entry, found.Bullet);

    public static bool StatesImpact(Bullet bullet) => IsQuantified(bullet) || Outcomes.Find(bullet.Text) is not null;

    public static bool IsQuantified(Bullet bullet) => !bullet.Quantities.IsEmpty;

    /// <summary>True while fewer than two thirds of the eligible bullets state an impact.</summary>
    public static bool IsScarce(Resume resume)
    {
        var (eligible, stating) = (0, 0);
        foreach (var (_, bullet) in Eligible(resume))
        {
            eligible++;
            if (StatesImpact(bullet))
                stating++;
        }
        return stating * 3 < eligible * 2;
    }
}
