using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>
/// Prints a resume in the outline notation: <c># Name</c>, <c>@ contact line</c>, <c>## Heading</c>,
/// <c>### Title | Employer | Jan 2020 - Mar 2023</c>, <c>- bullet</c>, plain lines, <c>[text](url)</c>. Lines end with U+000A.
/// </summary>
public static class OutlineText
{
    public static string Print(Resume resume)
    {
        var text = new StringBuilder();
        var entries = resume.Sections.SelectMany(section => section.Entries).Where(entry => entry.Outside is null && IsHeading(resume, entry)).ToDictionary(entry => entry.Ordinal);
        var bullets = resume.Bullets().Where(found => found.Bullet.Ordinal is not null).ToLookup(found => found.Bullet.Ordinal!.Value, found => found.Bullet);
        var headings = resume.Sections.Where(section => section.HeadingOrdinal is not null).Select(section => section.HeadingOrdinal!.Value).ToHashSet();
        foreach (var paragraph in resume.Document.Paragraphs)
        {
            switch (resume.Roles[paragraph.Ordinal])
            {
                case Role.Empty:
                    break;
                case Role.Name:
                    Line(text, "# ", Linked(paragraph));
                    break;
                case Role.Contact:
                    Line(text, "@ ", Linked(paragraph));
                    break;
                case Role.SectionHeading:
                    text.Append(text.Length > 0 ? "\n" : "");
                    Line(text, "## ", Linked(paragraph));
                    break;
                case Role.EntryHeading or Role.EntryDate:
                    if (entries.TryGetValue(paragraph.Ordinal, out var entry))
                        Line(text, "### ", Heading(entry));
                    break;
                case Role.Bullet when bullets.Contains(paragraph.Ordinal):
                    foreach (var bullet in bullets[paragraph.Ordinal])
                        Line(text, "- ", Whole(resume, bullet));
                    break;
                case Role.Bullet:
                    break;
                default:
                    Line(text, "", Linked(paragraph));
                    break;
            }
        }
        return text.ToString();
    }

    private static bool IsHeading(Resume resume, Entry entry) => resume.Roles[entry.Ordinal] is Role.EntryHeading or Role.EntryDate;

    private static string Heading(Entry entry)
    {
        var dates = Dates(entry);
        var employer = string.Join(", ", new[] { entry.Employer, entry.Place }.OfType<string>());
        return string.Join(" | ", new[] { entry.Title ?? "", employer, dates }).TrimEnd(' ', '|');
    }

    private static string Dates(Entry entry) => (entry.Start, entry.End) switch
    {
        (null, null) => "",
        ({ } start, { } end) when start == end => Date(start),
        ({ } start, { } end) => $"{Date(start)} - {Date(end)}",
        ({ } start, null) => Date(start),
        (null, { } end) => Date(end),
    };

    private static string Date(EntryDate date) => date switch
    {
        { Year: null } => "present",
        { Month: { } month } => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month)} {date.Year}",
        _ => date.ToString(),
    };

    private static string Whole(Resume resume, Bullet bullet) => string.Join(' ', bullet.More
        .Select(part => resume[part.Ordinal].Text.Substring(part.Start, part.Length))
        .Prepend(Linked(resume[bullet.Ordinal!.Value], bullet.Start, bullet.Length)));

    private static string Linked(Paragraph paragraph) => Linked(paragraph, 0, paragraph.Text.Length);

    private static string Linked(Paragraph paragraph, int start, int length)
    {
        var text = new StringBuilder();
        var at = start;
        foreach (var link in paragraph.Links.OrderBy(link => link.Start))
        {
            if (link.Start < at || link.Start + link.Length > start + length || link.Length == 0)
                continue;
            text.Append(paragraph.Text, at, link.Start - at).Append(CultureInfo.InvariantCulture, $"[{paragraph.Text.AsSpan(link.Start, link.Length)}]({link.Target})");
            at = link.Start + link.Length;
        }
        return text.Append(paragraph.Text, at, start + length - at).ToString();
    }

    // The notation has one line for a paragraph: its tabs and breaks become blanks.
    private static void Line(StringBuilder text, string mark, string words)
    {
        text.Append(mark);
        var blank = false;
        foreach (var c in words.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }
            text.Append(blank ? " " : "").Append(c);
            blank = false;
        }
        text.Append('\n');
    }
}
