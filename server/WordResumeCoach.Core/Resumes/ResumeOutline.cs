using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Sections;

namespace WordResumeCoach.Core.Resumes;

/// <summary>Reads a document as a resume: finds headings, cuts sections at them, reads each section in its own way.</summary>
public static class ResumeOutline
{
    public static Resume Read(Document document)
    {
        var order = ReadingOrder.Of(document);
        var lines = order.Lines;
        var body = BodyLook.Of(lines);
        var headings = HeadlessExperience.AddTo(RunInHeadings.AddTo(StackedHeadings.Join(SectionHeadings.Find(order, body), order), order), order);
        var bounds = SectionBounds.Of(order, headings);
        // One for each body paragraph, then one for each outside text.
        var roles = new Role[document.Paragraphs.Length + document.Outside.Length];
        List<Line> top = [.. lines.Where((_, at) => bounds[at] is null)];
        var evidence = new NameEvidence(document, lines);
        var name = TopBlock.Assign(top, body, evidence, roles, headings.Count > 0);

        var below = Enumerable.Range(0, lines.Count).ToLookup(at => bounds[at], at => lines[at]);
        List<ReadSection> read = [.. headings.Select((heading, index) => new ReadSection(Read(heading, [.. below[index]], body, roles, index == 0), [.. below[index]]))];
        if (HeadlessSummary.Find(top, roles) is { } headless)
            read.Add(headless);
        read = [.. read.OrderBy(section => section.Section.First)];
        if (name.Count == 0 && NameFinder.FindLabelled(lines.Where(line => roles[line.Ordinal] is Role.Contact or Role.Text)) is { } labelled)
        {
            roles[(labelled.Label ?? labelled.Name).Ordinal] = Role.Contact;
            name.Add(labelled.Name);
        }
        if (name.TrueForAll(line => NameFinder.IsGuess(line, evidence)) && NameFinder.FindTold(lines, evidence, roles) is { } told)
        {
            name.ForEach(line => roles[line.Ordinal] = Role.Text);
            name = [told];
        }
        foreach (var line in name)
            roles[line.Ordinal] = Role.Name;
        foreach (var line in lines.Where(line => line.IsEmpty && !line.Paragraph.IsEmpty))
            roles[line.Ordinal] = Role.Text;
        if (name.Count == 1)
            RepeatedName.Mark(lines, name[0], roles);
        StrayContacts.Mark(top, read, roles);

        List<Section> sections = [.. read.Select(section => section.Section)];
        var contact = ReadContact(document, lines, read, roles, name);
        var dated = sections.Sum(section => section.Entries.Count(entry => entry.Start is not null));
        var doubt = ResumeLikeness.Doubt(lines, headings, contact, dated);
        var guesses = SectionDoubts.Of(document, order, headings, bounds, roles);
        return new Resume(document, doubt is not null && !ResumeLikeness.IsOfSomeone(lines, headings, contact, dated) ? new Contact() : contact, [.. sections], [.. roles[..document.Paragraphs.Length]], SectionOf(document.Paragraphs.Length, read))
        {
            LooksLikeResume = doubt is null,
            SectionsKnown = guesses.IsEmpty,
            OutsideRoles = OutsideReader.Roles(document, contact, roles),
            Notes = OutlineNotes.Of(document, doubt, guesses, sections),
        };
    }

    private static Section Read(SectionHeading heading, List<Line> lines, Look body, Role[] roles, bool first)
    {
        var contents = heading.Line is null ? lines : lines[heading.Span..];
        foreach (var line in lines[..(lines.Count - contents.Count)])
            roles[line.Ordinal] = line.IsEmpty ? Role.Empty : Role.SectionHeading;
        heading = KindByContents.Settle(heading, contents, first);
        var entries = SectionReader.Read(heading.Kind, heading.Words, contents, body, roles);
        return new Section(heading.Kind, heading.Line is { Outside: null } ? heading.Line.Ordinal : null, heading.Unsure, entries)
        {
            First = lines.Min(line => line.BodyOrdinal),
            Last = lines.Max(line => line.BodyOrdinal),
            HeadingOutside = heading.Line?.Outside?.Index,
        };
    }

    private static Contact ReadContact(Document document, IReadOnlyList<Line> lines, List<ReadSection> sections, Role[] roles, List<Line> name)
    {
        var block = lines.Where(line => roles[line.Ordinal] is Role.Name or Role.Contact).Select(ContactSource.Of).ToList();
        var outside = document.Outside.Select(ContactSource.Of).OfType<ContactSource>().ToList();
        var referees = sections.Where(section => section.Section.Kind == SectionKind.References).SelectMany(section => section.Lines).ToHashSet();
        var rest = lines.Where(line => !line.IsEmpty && roles[line.Ordinal] is not (Role.Name or Role.Contact) && !referees.Contains(line)).Select(ContactSource.Of).ToList();
        return ContactReader.Read(name, block, outside, rest);
    }

    private static ImmutableArray<int?> SectionOf(int count, List<ReadSection> sections)
    {
        var section = new int?[count];
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var line in sections[i].Lines.Where(line => line.Outside is null))
                section[line.Ordinal] = i;
        }
        return [.. section];
    }
}
