using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>The summary that stands under the name without a heading.</summary>
internal static class HeadlessSummary
{
    public static Section? Find(IReadOnlyList<Line> top, Role[] roles)
    {
        var told = top.Where(line => roles[line.Ordinal] is Role.Summary or Role.Bullet).ToList();
        if (!told.Any(line => roles[line.Ordinal] == Role.Summary))
            return null;
        var bullets = told.Where(line => roles[line.Ordinal] == Role.Bullet).SelectMany(line => BulletReader.Read(line, [])).ToImmutableArray();
        ImmutableArray<Entry> entries = bullets.IsEmpty ? [] : [new Entry(null, null, null, null, null, bullets[0].Ordinal!.Value, bullets)];
        return new Section(SectionKind.Summary, null, false, entries) { First = told[0].Ordinal, Last = told[^1].Ordinal };
    }
}
