using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites.Impacts;

namespace WordResumeCoach.Core.Rules.Bullets;

/// <summary>
/// A line of work that states neither a figure nor an outcome. It matters while the resume as a whole is short of impact,
/// and then in the two newest entries; anywhere else it is a thought and no more.
/// </summary>
public sealed class MissingImpact : Rule
{
    private const int NewestEntries = 2;

    public override Reads Reads => Reads.Words;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var eligible = Impact.Eligible(context.Resume).ToList();
        var newest = eligible.Select(found => found.Entry).Distinct().Take(NewestEntries).ToList();
        var scarce = Impact.IsScarce(context.Resume);
        return
            from found in eligible
            where !Impact.StatesImpact(found.Bullet)
            select new Finding(
                scarce && newest.Contains(found.Entry) ? Severity.Should : Severity.Could,
                Place.Text(found.Bullet.Ordinal!.Value, found.Bullet.Start, found.Bullet.Length),
                "This says what you did, not what came of it. A figure or an outcome in words makes it count.")
            {
                Rewrites = [.. ImpactQuestion.For(found.Bullet)],
            };
    }
}
