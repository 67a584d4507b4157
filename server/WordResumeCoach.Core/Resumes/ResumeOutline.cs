using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Sections;

namespace WordResumeCoach.Core.Resumes;

/// <summary>Reads a document as a resume: finds headings, cuts sections at them, reads each section in its own way.</summary>
public static class ResumeOutline
{
    public static Resume Read(Document document)
    {
        List<Line> lines = [.. document.Paragraphs.Select(paragraph => new Line(paragraph))];
        var body = BodyLook.Of(lines);
        var headings = SectionHeadings.Find(lines, body);
        var bounds = SectionBounds.Of(lines, headings);
        var roles = new Role[lines.Count];
        List<Line> top = [.. lines.Where(line => bounds[line.Ordinal] is null)];
        var name = TopBlock.Assign(top, body, roles, headings.Count > 0);

        var sections = new List<Section>();
        if (HeadlessSummary.Find(top, roles) is { } headless)
            sections.Add(headless);
        var below = lines.ToLookup(line => bounds[line.Ordinal]);
        sections.AddRange(headings.Select((heading, index) => Read(heading, [.. below[index]], body, roles)));
        sections.Sort((left, right) => left.First.CompareTo(right.First));
        name ??= NameFinder.FindLabelled(lines.Where(line => roles[line.Ordinal] == Role.Contact));
        if (name is not null)
            roles[name.Ordinal] = Role.Name;
        foreach (var line in lines.Where(line => line.IsEmpty && !line.Paragraph.IsEmpty))
            roles[line.Ordinal] = Role.Text;
        StrayContacts.Mark(lines, bounds, headings, roles);

        var contact = ReadContact(document, lines, sections, roles, name);
        var doubt = ResumeLikeness.Doubt(lines, headings, contact, sections.Sum(section => section.Entries.Count(entry => entry.Start is not null)));
        return new Resume(document, contact, [.. sections], [.. roles], SectionOf(lines.Count, sections, bounds, headings, roles))
        {
            LooksLikeResume = doubt is null,
            OutsideRoles = OutsideReader.Roles(document, contact),
            Notes = OutlineNotes.Of(doubt, document, sections),
        };
    }

    private static Section Read(SectionHeading heading, List<Line> lines, Look body, Role[] roles)
    {
        roles[heading.Ordinal] = Role.SectionHeading;
        // "Personal Profile" is a summary in some countries and a block of personal details in others.
        if (heading.Kind == SectionKind.Summary && ContactHeadings.HoldsDetails(lines[1..]))
            heading = heading with { Kind = SectionKind.Other };
        var entries = SectionReader.Read(heading.Kind, lines[0].Plain, lines[1..], body, roles);
        return new Section(heading.Kind, heading.Ordinal, heading.Unsure, entries) { First = heading.Ordinal, Last = lines[^1].Ordinal };
    }

    private static Contact ReadContact(Document document, List<Line> lines, List<Section> sections, Role[] roles, Line? name)
    {
        var block = lines.Where(line => roles[line.Ordinal] is Role.Name or Role.Contact).Select(line => ContactSource.Of(line.Paragraph)).ToList();
        var outside = document.Outside.Select(ContactSource.Of).OfType<ContactSource>().ToList();
        var referees = sections.Where(section => section.Kind == SectionKind.References).ToList();
        var rest = lines.Where(line => !line.IsEmpty && roles[line.Ordinal] is not (Role.Name or Role.Contact) && !referees.Any(section => section.First <= line.Ordinal && line.Ordinal <= section.Last))
            .Select(line => ContactSource.Of(line.Paragraph)).ToList();
        return ContactReader.Read(name, block, outside, rest);
    }

    private static ImmutableArray<int?> SectionOf(int count, List<Section> sections, int?[] bounds, List<SectionHeading> headings, Role[] roles)
    {
        var byHeading = sections.Select((section, index) => (section, index)).Where(pair => pair.section.HeadingOrdinal is not null)
            .ToDictionary(pair => pair.section.HeadingOrdinal!.Value, pair => pair.index);
        var headless = sections.FindIndex(section => section.HeadingOrdinal is null);
        return [.. Enumerable.Range(0, count).Select(at => bounds[at] is { } heading
            ? byHeading[headings[heading].Ordinal]
            : headless >= 0 && sections[headless].First <= at && at <= sections[headless].Last && roles[at] is Role.Summary or Role.Bullet ? headless : (int?)null)];
    }
}
