using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;
using Line = WordResumeCoach.Core.Resumes.Lines.Line;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Finds the person's name among the lines that stand in no section.</summary>
internal static class NameFinder
{
    private const int LinesSearched = 12;
    private const int MostWordsOfName = 5;
    private const int LinesToAddress = 5;

    /// <summary>The line that holds the name; with a following line when the name is set in two.</summary>
    public static List<Line> Find(IReadOnlyList<Line> top, Look body, NameEvidence evidence)
    {
        Line? best = null;
        var most = 0;
        var seen = 0;
        foreach (var line in top.Where(line => !line.IsEmpty))
        {
            // Further down only what the person's own addresses tell is believed.
            if (seen++ >= LinesSearched && best is not null && (Told(line, evidence) < 2 || Told(best, evidence) >= 2))
                continue;
            var score = Score(line, body, seen, evidence);
            if (score > most)
                (best, most) = (line, score);
        }
        if (best is null || (evidence.InHeader && Told(best, evidence) == 0 && !IsHinted(best) && !IsLarger(best, body)))
            return [];
        return Second(top, best, body, evidence) is { } second ? [best, second] : [best];
    }

    /// <summary>"Name: Jane Doe" in a block of personal details, or the line below the label "Name".</summary>
    public static (Line? Label, Line Name)? FindLabelled(IEnumerable<Line> lines)
    {
        Line? label = null;
        foreach (var line in lines.Where(line => !line.IsEmpty))
        {
            if (NameText.IsLabelled(line.Text) && NameText.In(line.Text) is not null)
                return (null, line);
            if (label is not null && NameText.IsFullName(line.Text))
                return (label, line);
            label = ContactPieces.Of(line.Text) is [{ Label: ContactKind.Name, Length: 0 }] ? line : null;
        }
        return null;
    }

    /// <summary>True for a name that neither an address nor its style tells to be one.</summary>
    public static bool IsGuess(Line line, NameEvidence evidence) => !IsHinted(line) && !NameText.IsLabelled(line.Text) && Told(line, evidence) == 0;

    /// <summary>A full name above an address that is made of it, wherever it stands: in a column or a text box beside the body.</summary>
    public static Line? FindTold(IReadOnlyList<Line> lines, NameEvidence evidence, Role[] roles)
    {
        for (int at = 0, address = -1; at < lines.Count; at++)
        {
            var line = lines[at];
            if (roles[line.Ordinal] is not (Role.Text or Role.EntryHeading or Role.Summary or Role.Skills) || line.Words > MostWordsOfName || !NameText.IsFullName(line.Text) || evidence.Count(line.Text) < 2)
                continue;
            for (address = Math.Max(address, at + 1); address < lines.Count && address - at <= LinesToAddress && !Reaches(lines[address]);)
                address++;
            if (address < lines.Count && Reaches(lines[address]) && address - at <= LinesToAddress)
                return line;
        }
        return null;
    }

    private static bool Reaches(Line line) => (ContactPatterns.Email(line.Text) ?? ContactPatterns.LinkedIn(line.Text)) is not null;

    // First name and family name on lines of their own, set alike.
    private static Line? Second(IReadOnlyList<Line> top, Line first, Look body, NameEvidence evidence)
    {
        var next = top.SkipWhile(line => line != first).Skip(1).FirstOrDefault(line => !line.IsEmpty);
        if (next is not null && NameText.IsLabelled(first.Text) && NameText.IsLabelledPart(next.Text) && NameText.In(next.Text) is not null)
            return next;
        if (next is null || next.Look.Size != first.Look.Size || next.Look.Capitals != first.Look.Capitals || next.Text != first.Text && !NameText.IsName(next.Text) || !char.IsUpper(next.Text[0]))
            return null;
        if (TitleWords.IsJob(next.Plain) || TitleWords.IsDegree(next.Plain) || NameText.In(next.Text) is null || NameText.IsDocumentTitle(next))
            return null;
        var single = first.Words == 1 && next.Words == 1;
        return single || (first.Words + next.Words <= 4 && IsLarger(first, body) && Told(next, evidence) > 0 && next.Text != first.Text) ? next : null;
    }

    private static int Score(Line line, Look body, int place, NameEvidence evidence)
    {
        var hinted = IsHinted(line);
        var at = NameText.In(line.Text);
        if (NameText.IsDocumentTitle(line) || line.Parts.Count == 1 && Place.IsAddress(line.Text) || (line.Listed && !hinted) || at is null && !Slots.HasSlot(line.Text) || !hinted && !StartsWithName(line))
            return 0;
        var asks = Slots.Open(line.Text).Contains("name", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("姓名", StringComparison.Ordinal);
        if ((at is null || Slots.IsSlot(line.Text)) && !asks && !hinted)
            return 0;
        var name = at is { } found ? line.Text.Substring(found.Start, found.Length) : "";
        var told = at is null ? 0 : evidence.Count(name);
        var labelled = NameText.IsLabelled(line.Text);
        if (told == 0 && !hinted && !labelled && !asks && (IsLoneWord(line, body, place) || StreetAddress.Is(line.Paragraph.Text.Substring(line.Parts[0].Start, line.Parts[0].Length))))
            return 0;
        return 10 - Math.Min(place, 8) + (10 * Math.Min(told, 2)) + (hinted ? 20 : 0) + (asks && line.Words <= 4 ? 10 : 0) + (labelled ? 10 : 0)
            + (line.Look.Size is { } size && body.Size is { } usual && size > usual ? (int)Math.Min(size - usual, 12) : 0)
            + (line.Look.Bold && !body.Bold ? 2 : 0) + (line.Paragraph.OutlineLevel == 0 ? 3 : 0) + (NameText.IsFullName(name) ? 3 : 0)
            - (TitleWords.IsJob(line.Plain) && line.Words <= 6 && !line.Text.Contains('|') ? 6 : 0) - (line.EndsSentence ? 4 : 0)
            - (told == 0 && (TitleWords.IsSchool(name) || TitleWords.IsCompany(name) || !Technologies.Find(name).IsEmpty) ? 6 : 0);
    }

    private static int Told(Line line, NameEvidence evidence) => NameText.In(line.Text) is { } at ? evidence.Count(line.Text.Substring(at.Start, at.Length)) : 0;

    private static bool IsHinted(Line line) => line.Hint == StyleHint.Name || line.Paragraph.Style == "Title";

    private static bool IsLarger(Line line, Look body) => line.Look.Size is { } size && body.Size is { } usual && size > usual + 1;

    // One small word below other lines is a label more often than a name.
    private static bool IsLoneWord(Line line, Look body, int place) => line.Words == 1 && place > 2 && !IsLarger(line, body) && !line.Look.Bold && line.Text.All(c => c < '\u3040');

    private static bool StartsWithName(Line line)
    {
        var text = line.Plain[NameText.Opening(line.Plain)..];
        var first = ContactSegments.Of(text).FirstOrDefault();
        return first.Length > 0 && (NameText.IsName(text.Substring(first.Start, first.Length)) || Slots.HasSlot(line.Text));
    }
}
