using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes;

/// <summary>Tells a resume from a letter, a report or a form.</summary>
internal static class ResumeLikeness
{
    private static readonly string[] Salutations = ["dear ", "sehr geehrte", "madame, monsieur", "estimad", "to whom it may concern", "gentile ", "geachte ", "szanown"];

    private static readonly string[] Closings = ["sincerely", "yours faithfully", "yours truly", "best regards", "kind regards", "mit freundlichen gruen", "mit freundlichen gr", "cordialement", "atentamente", "regards,"];

    private static readonly string[] ToReader = ["you will", "you have", "you know", "you are", "you bring", "your role", "your profile", "your tasks", "we offer", "we are looking", "we're looking", "apply to", "apply by", "apply now", "what we offer", "ihre aufgaben", "wir bieten", "wir suchen"];

    public static Note? Doubt(IReadOnlyList<Line> lines, List<SectionHeading> headings, Contact contact, int datedEntries)
    {
        if (lines.All(line => line.IsEmpty))
            return new Note("no-text", "The document holds no text, so there is nothing to review.");
        var kinds = headings.Where(heading => !heading.Unsure).Select(heading => heading.Kind).Distinct().ToList();
        if (IsLetter(lines, headings, datedEntries))
            return new Note("not-a-resume", "This looks like a letter, not a resume. Open the resume itself to review it.");
        var work = kinds.Count(kind => kind is SectionKind.Experience or SectionKind.Education or SectionKind.Skills or SectionKind.Projects);
        var reachable = contact.Email is not null || contact.Phone is not null || contact.LinkedIn is not null;
        var points = (work * 2) + (kinds.Count - work) + (reachable ? 2 : 0) + (contact.Name is not null && reachable ? 1 : 0) + Math.Min(datedEntries, 2);
        if (datedEntries == 0 && lines.Count(SpeaksToReader) >= 2)
            return new Note("not-a-resume", "This looks like a job post, not a resume. Paste it into the job field, and open the resume itself to review it.");
        var ofSomeone = reachable || datedEntries > 0 || lines.Any(line => Slots.HasSlot(line.Text));
        // A school and a telephone number stand in a form about a family too.
        var bare = work <= 1 && datedEntries == 0 && contact is { Email: null, LinkedIn: null, GitHub: null };
        var longest = lines.Count(line => line.Words > 60);
        return ofSomeone && !bare && (work > 0 || reachable && datedEntries >= 2) && points >= 4 && longest * 4 <= Math.Max(lines.Count(line => !line.IsEmpty), 1)
            ? null
            : new Note("not-a-resume", "This does not look like a resume: no section such as experience, skills or education was found.");
    }

    // A resume never speaks to its reader of the reader's work.
    private static bool SpeaksToReader(Line line)
    {
        var folded = Folded.Of(line.Plain);
        return Array.Exists(ToReader, words => folded.StartsWith(words, StringComparison.Ordinal));
    }

    /// <summary>True when what looks like ways to reach a person is theirs, though the document is no resume: not in a letter, and not among words that tell of no work.</summary>
    public static bool IsOfSomeone(IReadOnlyList<Line> lines, List<SectionHeading> headings, Contact contact, int datedEntries) =>
        !IsLetter(lines, headings, datedEntries)
        && (contact.Email is not null || headings.Exists(heading => !heading.Unsure && heading.Kind is SectionKind.Experience or SectionKind.Education or SectionKind.Skills or SectionKind.Projects));

    // A text with a salutation and a closing and few headings: its addresses belong to a letter. Jobs with dates belong to none.
    private static bool IsLetter(IReadOnlyList<Line> lines, List<SectionHeading> headings, int datedEntries)
    {
        if (datedEntries >= 2 || headings.Where(heading => !heading.Unsure).Select(heading => heading.Kind).Distinct().Count() >= 3)
            return false;
        var folded = lines.Where(line => !line.IsEmpty && line.Words < 12).Select(line => Folded.Of(line.Text)).ToList();
        return folded.Any(text => Salutations.Any(word => text.StartsWith(word, StringComparison.Ordinal)))
            && folded.Any(text => Closings.Any(word => text.StartsWith(word, StringComparison.Ordinal)));
    }
}
