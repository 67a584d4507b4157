using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>A resume as text: the role of each paragraph that is not empty, and above it the section or entry it opens.</summary>
internal static class Dump
{
    public static string Of(string page) => Of(Page.Of(page));

    public static string Of(Document document)
    {
        var resume = ResumeOutline.Read(document);
        var text = new StringBuilder();
        Contact(text, resume.Contact);
        foreach (var paragraph in document.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            foreach (var section in resume.Sections.Where(section => section.HeadingOutside is null && section.First == paragraph.Ordinal))
                text.Append($"[{section.Kind.ToString().ToLowerInvariant()}{(section.Unsure ? "?" : "")}]\n");
            foreach (var entry in resume.Sections.SelectMany(section => section.Entries).Where(entry => entry.Outside is null && entry.Ordinal == paragraph.Ordinal && entry is not { Title: null, Employer: null }))
                text.Append($"  = {entry.Title ?? "-"} | {entry.Employer ?? "-"} | {entry.Place ?? "-"} | {Dates(entry)}\n");
            text.Append($"{Role(resume.Roles[paragraph.Ordinal]),-8} {Shown(paragraph.Text)}\n");
        }
        for (var i = 0; i < document.Outside.Length; i++)
        {
            foreach (var section in resume.Sections.Where(section => section.HeadingOutside == i))
                text.Append($"[{section.Kind.ToString().ToLowerInvariant()}{(section.Unsure ? "?" : "")}] outside\n");
            text.Append($"{Role(resume.OutsideRoles[i]),-8} {Shown(document.Outside[i].Text)}\n");
        }
        return text.ToString().TrimEnd('\n');
    }

    private static void Contact(StringBuilder text, Contact contact)
    {
        (string Name, ContactField? Field)[] fields =
            [("name", contact.Name), ("email", contact.Email), ("phone", contact.Phone), ("linkedin", contact.LinkedIn), ("github", contact.GitHub), ("website", contact.Website), ("location", contact.Location)];
        foreach (var (name, field) in fields)
        {
            if (field is not null)
                text.Append($"{name}: {field.Text}\n");
        }
    }

    private static string Dates(Entry entry) => entry switch
    {
        { Start: null, End: null } => "-",
        _ when entry.Start == entry.End => $"{entry.Start}",
        _ => $"{entry.Start}..{entry.End}",
    };

    private static string Role(Role role) => role switch
    {
        Core.Resumes.Role.SectionHeading => "heading",
        Core.Resumes.Role.EntryHeading => "entry",
        Core.Resumes.Role.EntryDate => "date",
        _ => role.ToString().ToLowerInvariant(),
    };

    private static string Shown(string text) => text.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\v", "\\v", StringComparison.Ordinal).Replace("\uF0B7", "\\uF0B7", StringComparison.Ordinal).Trim();
}
