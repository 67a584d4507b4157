using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>
/// Prints what was made of each paragraph: first the contact fields, then every paragraph that is not empty with its role,
/// above it <c>[kind]</c> of the section it opens (<c>?</c> when that is a guess) and <c>= title | employer | place | dates</c> of the
/// entry it opens; then, under <c>(header)</c> and the like, what stands outside the body; last, as <c>note: code</c>, what the
/// readers doubt. Lines end with U+000A.
/// </summary>
public static class OutlineRoles
{
    /// <param name="numbered">Before each paragraph of the body stands its ordinal.</param>
    public static string Print(Resume resume, bool numbered = false)
    {
        var text = new StringBuilder();
        Contact(text, resume.Contact);
        Body(text, resume, numbered);
        Outside(text, resume);
        foreach (var note in resume.Document.Notes.Concat(resume.Notes))
            text.Append(CultureInfo.InvariantCulture, $"note: {note.Code}\n");
        return text.ToString();
    }

    private static void Contact(StringBuilder text, Contact contact)
    {
        (string Name, ContactField? Field)[] fields =
        [
            ("name", contact.Name), ("email", contact.Email), ("phone", contact.Phone), ("linkedin", contact.LinkedIn),
            ("github", contact.GitHub), ("website", contact.Website), ("location", contact.Location),
        ];
        foreach (var (name, field) in fields)
        {
            if (field is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}: {Visible(field.Text)}\n");
        }
    }

    private static void Body(StringBuilder text, Resume resume, bool numbered)
    {
        var sections = resume.Sections.Where(section => section.HeadingOutside is null).ToLookup(section => section.HeadingOrdinal ?? section.First);
        var entries = resume.Sections.SelectMany(section => section.Entries).Where(entry => entry.Outside is null).ToLookup(entry => entry.Ordinal);
        foreach (var paragraph in resume.Document.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            Openings(text, sections[paragraph.Ordinal], entries[paragraph.Ordinal]);
            if (numbered)
                text.Append(CultureInfo.InvariantCulture, $"{paragraph.Ordinal,4} ");
            Line(text, resume.Roles[paragraph.Ordinal], paragraph.Text);
        }
    }

    private static void Outside(StringBuilder text, Resume resume)
    {
        var sections = resume.Sections.ToLookup(section => section.HeadingOutside);
        var entries = resume.Sections.SelectMany(section => section.Entries).ToLookup(entry => entry.Outside);
        OutsideText? last = null;
        for (var i = 0; i < resume.OutsideRoles.Length; i++)
        {
            var (outside, role) = (resume.Document.Outside[i], resume.OutsideRoles[i]);
            if (role == Role.Empty)
                continue;
            if (outside.Part != last?.Part || outside.Ordinal != last.Ordinal || outside.Box != last.Box)
                text.Append(CultureInfo.InvariantCulture, $"({Named(outside.Part)}{(outside.Ordinal is { } ordinal ? $" at {ordinal}" : "")})\n");
            last = outside;
            Openings(text, sections[i], entries[i]);
            Line(text, role, outside.Text);
        }
    }

    private static void Openings(StringBuilder text, IEnumerable<Section> sections, IEnumerable<Entry> entries)
    {
        foreach (var section in sections)
            text.Append(CultureInfo.InvariantCulture, $"[{section.Kind.ToString().ToLowerInvariant()}{(section.Unsure ? "?" : "")}]\n");
        foreach (var entry in entries.Where(entry => entry is not { Title: null, Employer: null }))
            text.Append(CultureInfo.InvariantCulture, $"  = {Visible(entry.Title)} | {Visible(entry.Employer)} | {Visible(entry.Place)} | {Dates(entry)}\n");
    }

    private static void Line(StringBuilder text, Role role, string words) => text.Append(CultureInfo.InvariantCulture, $"{Named(role),-8} {Visible(words).Trim()}\n");

    private static string Dates(Entry entry) => entry switch
    {
        { Start: null, End: null } => "-",
        _ when entry.Start == entry.End => $"{entry.Start}",
        _ => $"{entry.Start}..{entry.End}",
    };

    private static string Named(Role role) => role switch
    {
        Role.SectionHeading => "heading",
        Role.EntryHeading => "entry",
        Role.EntryDate => "date",
        _ => role.ToString().ToLowerInvariant(),
    };

    private static string Named(OutsidePart part) => part == OutsidePart.TextBox ? "text box" : part.ToString().ToLowerInvariant();

    // Characters without a shape of their own are named, so that two dumps that differ look different.
    private static string Visible(string? words)
    {
        var text = new StringBuilder();
        foreach (var c in words ?? "-")
        {
            if (c is '\t' or '\v' or '\f')
                text.Append(c switch { '\t' => "\\t", '\v' => "\\v", _ => "\\f" });
            else if (char.IsControl(c) || (c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.SpaceSeparator))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }
        return text.ToString();
    }
}
