using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Finds the person's name among the lines before the first heading.</summary>
internal static partial class NameFinder
{
    private const int LinesSearched = 12;
    private const string NeverInNames = "@/:?!&+#";

    [GeneratedRegex(@"^\W*(resume|résumé|curriculum vitae|curriculum|vitae|cv|c\.v\.|lebenslauf|personal resume|個人履歴|个人履历|名前)(\s+(of|de|von|di))?\b\W*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(full )?(name|nom|nombre|nome|naam|imie i nazwisko)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    // "One-page CV", "My Resume"
    [GeneratedRegex(@"^(my|one-page|two-page|1-page|short|full|brief|academic|professional|updated|current|sample|personal)\s+(resume|résumé|cv|curriculum vitae)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    public static bool IsDocumentTitle(Line line) => Called().IsMatch(line.Plain.Trim()) || Titled().Match(line.Plain) is { Success: true } match && match.Length >= line.Plain.TrimEnd().Length;

    /// <summary>The line that holds the name; with a following line when the name is set in two.</summary>
    public static List<Line> Find(IReadOnlyList<Line> top, Look body, NameEvidence evidence)
    {
        Line? best = null;
        var most = 0;
        var seen = 0;
        foreach (var line in top)
        {
            if (line.IsEmpty)
                continue;
            // Further down only what the handles tell is a name.
            if (seen++ >= LinesSearched && best is not null && (In(line.Text) is not { } far || evidence.Count(line.Text.Substring(far.Start, far.Length)) < 2))
                continue;
            var score = Score(line, body, seen, evidence);
            if (score > most)
                (best, most) = (line, score);
        }
        return best is null ? [] : Second(top, best) is { } second ? [best, second] : [best];
    }

    // First name and family name on lines of their own, set alike: both prominent or both capitals, one word each.
    private static Line? Second(IReadOnlyList<Line> top, Line first)
    {
        if (first.Words != 1)
            return null;
        var next = top.SkipWhile(line => line != first).Skip(1).FirstOrDefault(line => !line.IsEmpty);
        return next is { Words: 1 } && next.Look.Size == first.Look.Size && next.Look.Capitals == first.Look.Capitals && char.IsUpper(next.Text[0])
            && IsName(next.Text, strict: false) && !TitleWords.IsJob(next.Plain) && !TitleWords.IsDegree(next.Plain) && In(next.Text) is not null
            ? next
            : null;
    }

    /// <summary>"Name: Jane Doe" in a block of personal details.</summary>
    public static Line? FindLabelled(IEnumerable<Line> lines) => lines.FirstOrDefault(line => Labelled().IsMatch(line.Text) && In(line.Text) is not null);

    /// <summary>Where the name stands in the line's text; null when only a slot asks for it.</summary>
    public static (int Start, int Length)? In(string text)
    {
        if (Slots.IsSlot(text))
            return null;
        if (SpacedLetters.Are(text.Trim()))
            return (text.Length - text.TrimStart().Length, text.Trim().Length);
        var start = Labelled().Match(text) is { Success: true } label ? label.Length : Titled().Match(text) is { Success: true } title && title.Length < text.Length ? title.Length : 0;
        foreach (var (from, length) in ContactSegments.Of(text))
        {
            var begin = Math.Max(from, start);
            if (begin >= from + length)
                continue;
            var segment = text[begin..(from + length)];
            if (!IsName(segment, strict: false))
                continue;
            if (Slots.HasSlot(segment))
                return null;
            var comma = segment.IndexOf(',', StringComparison.Ordinal);
            var aside = segment.IndexOf('(', StringComparison.Ordinal);
            var end = comma > 0 && !IsInverted(segment, comma) ? comma : aside > 2 && !segment.TrimEnd().EndsWith(')') ? aside : segment.Length;
            return (begin, segment[..end].TrimEnd().Length);
        }
        return null;
    }

    /// <summary>One to five words of letters that are no heading, no place and no way to reach someone.</summary>
    public static bool IsName(string text, bool strict)
    {
        var plain = Slots.Open(text).Trim();
        var words = plain.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6 || plain.Length > 50 || plain.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || plain.Any(NeverInNames.Contains))
            return false;
        if (SectionVocabulary.Match(plain) is { Exact: true } || ContactLines.IsAsked(plain) || Place.Is(plain))
            return false;
        return !strict || (words.Length is >= 2 and <= 4 && words.All(word => char.IsUpper(word[0]) || word is "de" or "van" or "von" or "der" or "da" or "bin" or "al") && !TitleWords.IsJob(plain));
    }

    private static int Score(Line line, Look body, int place, NameEvidence evidence)
    {
        var hinted = line.Hint == StyleHint.Name || line.Paragraph.Style == "Title";
        if (IsDocumentTitle(line) || line.Parts.Count == 1 && Place.IsAddress(line.Text) || (line.Listed && !hinted) || In(line.Text) is null && !Slots.HasSlot(line.Text) || !hinted && !StartsWithName(line))
            return 0;
        var asks = Slots.Open(line.Text).Contains("name", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("姓名", StringComparison.Ordinal);
        if (Slots.IsSlot(line.Text) && !asks && !hinted)
            return 0;
        var told = In(line.Text) is { } at ? evidence.Count(line.Text.Substring(at.Start, at.Length)) : 0;
        return 10 - Math.Min(place, 8) + (10 * Math.Min(told, 2)) + (hinted ? 20 : 0) + (asks && line.Words <= 4 ? 10 : 0) + (Labelled().IsMatch(line.Text) ? 10 : 0)
            + (line.Look.Size is { } size && body.Size is { } usual && size > usual ? (int)Math.Min(size - usual, 12) : 0)
            + (line.Look.Bold && !body.Bold ? 2 : 0) + (line.Paragraph.OutlineLevel == 0 ? 3 : 0)
            - (TitleWords.IsJob(line.Plain) && line.Words <= 6 && !line.Text.Contains('|') ? 6 : 0) - (line.EndsSentence ? 4 : 0);
    }

    private static bool StartsWithName(Line line)
    {
        var text = Titled().Replace(Labelled().Replace(line.Plain, ""), "");
        var first = ContactSegments.Of(text).FirstOrDefault();
        return first.Length > 0 && (IsName(text.Substring(first.Start, first.Length), strict: false) || Slots.HasSlot(line.Text));
    }

    // "Doe, Jane" keeps both halves; "Jane Doe, MSc" loses its letters.
    private static bool IsInverted(string segment, int comma) => !segment[..comma].Trim().Contains(' ') && segment[(comma + 1)..].Trim().Length > 3;
}
