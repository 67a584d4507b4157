using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Makes the entries of a section from the roles of its lines.</summary>
internal static class EntryReader
{
    public static ImmutableArray<Entry> Read(SectionLines section)
    {
        var groups = HeadingGroups.Of(section);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var first = groups.Count == 0 ? section.Count : groups[0][0];
        if (Bullets(section, 0, first) is { IsEmpty: false } headless)
            {
            var line = section.Lines[Array.IndexOf(section.Roles, Role.Bullet)];
            entries.Add(new Entry(null, null, null, null, null, line.BodyOrdinal, headless) { Outside = line.Outside?.Index });
        }
        for (var i = 0; i < groups.Count; i++)
        {
            var end = i + 1 < groups.Count ? groups[i + 1][0] : section.Count;
            var group = groups[i];
            var fields = EntryHeading.Read(section.Kind, group.Select(at => section.Lines[at]));
            var entry = new Entry(fields.Title, fields.Employer, fields.Place, fields.Start, fields.End, section.Lines[group[0]].BodyOrdinal, Bullets(section, group[^1] + 1, end))
            {
                Outside = section.Lines[group[0]].Outside?.Index,
            };
            entries.Add(Inherit(entry, entries.Count == 0 ? null : entries[^1], group.Count, section.Kind));
        }
        return entries.DrainToImmutable();
    }

    // A second job under the same employer names only title and dates.
    private static Entry Inherit(Entry entry, Entry? before, int lines, SectionKind kind) =>
        kind == SectionKind.Experience && lines == 1 && entry is { Employer: null, Title: not null } && before is { Employer: not null, Title: not null }
            ? entry with { Employer = before.Employer, Place = entry.Place ?? before.Place }
            : entry;

    private static ImmutableArray<Bullet> Bullets(SectionLines section, int from, int to)
    {
        var bullets = ImmutableArray.CreateBuilder<Bullet>();
        for (var at = from; at < to; at++)
        {
            if (section.Roles[at] != Role.Bullet)
                continue;
            var continued = new List<Line>();
            var line = section.Lines[at];
            while (at + 1 < to && EntryRoles.Continues(section, at + 1))
                continued.Add(section.Lines[++at]);
            bullets.AddRange(BulletReader.Read(line, continued));
        }
        return bullets.DrainToImmutable();
    }
}
