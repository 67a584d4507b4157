using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>The summary that stands under the name without a heading.</summary>
internal static class HeadlessSummary
{
    public static ReadSection? Find(IReadOnlyList<Line> top, Role[] roles)
    {
        var told = top.Where(line => roles[line.Ordinal] is Role.Summary or Role.Bullet).ToList();
        if (!told.Any(line => roles[line.Ordinal] == Role.Summary))
            return null;
        var bullets = told.Where(line => roles[line.Ordinal] == Role.Bullet).SelectMany(line => BulletReader.Read(line, [])).ToImmutableArray();
        ImmutableArray<Entry> entries = bullets.IsEmpty ? [] : [new Entry(null, null, null, null, null, told[0].BodyOrdinal, bullets)];
        return new ReadSection(new Section(SectionKind.Summary, null, false, entries) { First = told.Min(line => line.BodyOrdinal), Last = told.Max(line => line.BodyOrdinal) }, told);
    }
}
