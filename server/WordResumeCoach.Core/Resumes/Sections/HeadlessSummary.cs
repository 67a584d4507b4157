using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>The summary that stands under the name without a heading.</summary>
internal static class HeadlessSummary
{
    // What a declaration at the foot of the page says is true, not what the person does.
    private static readonly string[] Declaring = ["i hereby", "i do hereby", "i declare", "i solemnly declare", "hereby i declare"];

    public static ReadSection? Find(IReadOnlyList<Line> top, Role[] roles)
    {
        foreach (var line in top.Where(line => roles[line.Ordinal] == Role.Summary && Declares(line)))
            roles[line.Ordinal] = Role.Text;
        var told = top.Where(line => roles[line.Ordinal] is Role.Summary or Role.Bullet).ToList();
        if (!told.Any(line => roles[line.Ordinal] == Role.Summary))
            return null;
        var bullets = told.Where(line => roles[line.Ordinal] == Role.Bullet).SelectMany(line => BulletReader.Read(line, [])).ToImmutableArray();
        ImmutableArray<Entry> entries = bullets.IsEmpty ? [] : [new Entry(null, null, null, null, null, told[0].BodyOrdinal, bullets)];
        return new ReadSection(new Section(SectionKind.Summary, null, false, entries) { First = told.Min(line => line.BodyOrdinal), Last = told.Max(line => line.BodyOrdinal) }, told);
    }

    private static bool Declares(Line line)
    {
        var folded = Folded.Of(line.Plain);
        return Array.Exists(Declaring, words => folded.StartsWith(words, StringComparison.Ordinal));
    }
}
