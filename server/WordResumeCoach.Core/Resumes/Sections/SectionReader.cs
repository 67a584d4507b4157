using System.Collections.Immutable;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Reads the lines below one heading as their section asks: as entries, as a list of skills, as prose.</summary>
internal static class SectionReader
{
    /// <param name="roles">Receives the role of each line.</param>
    public static ImmutableArray<Entry> Read(SectionKind kind, string heading, IReadOnlyList<Line> lines, Look body, Role[] roles)
    {
        switch (kind)
        {
            case SectionKind.Summary:
                return Fill(lines, roles, line => line.Listed && !Shapes.IsLabel(line) ? Role.Bullet : Role.Summary);
            case SectionKind.Skills:
                var deeds = SkillLines.TellsDeeds(lines);
                return Fill(lines, roles, line => SkillLines.RoleIn(line, deeds));
            case SectionKind.Languages:
                return Fill(lines, roles, _ => Role.Skills);
            case SectionKind.Interests or SectionKind.References:
                return Fill(lines, roles, _ => Role.Text);
            case SectionKind.Other when ContactHeadings.Is(heading) || ContactHeadings.IsPersonal(heading) || ContactHeadings.HoldsDetails(lines):
                return Fill(lines, roles, ContactSection.Roles(heading, lines));
            default:
                return Entries(kind, lines, body, roles);
        }
    }

    private static ImmutableArray<Entry> Entries(SectionKind kind, IReadOnlyList<Line> lines, Look body, Role[] roles)
    {
        var section = new SectionLines(kind, lines, body);
        EntryRoles.Assign(section);
        if (kind is SectionKind.Certifications or SectionKind.Awards or SectionKind.Publications or SectionKind.Other)
            OneLineItems.Settle(section);
        for (var i = 0; i < lines.Count; i++)
            roles[lines[i].Ordinal] = section.Roles[i];
        return EntryReader.Read(section);
    }

    private static ImmutableArray<Entry> Fill(IReadOnlyList<Line> lines, Role[] roles, Func<Line, Role> role)
    {
        var bullets = ImmutableArray.CreateBuilder<Bullet>();
        Line? first = null;
        foreach (var line in lines)
        {
            roles[line.Ordinal] = line.IsEmpty ? Role.Empty : role(line);
            if (roles[line.Ordinal] != Role.Bullet)
                continue;
            first ??= line;
            bullets.AddRange(BulletReader.Read(line, []));
        }
        return first is null ? [] : [new Entry(null, null, null, null, null, first.BodyOrdinal, bullets.DrainToImmutable()) { Outside = first.Outside?.Index }];
    }
}
