using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Dates;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>The date of a heading line: one that opens it, closes it, or stands in a field of its own.</summary>
internal static partial class EdgeDates
{
    // "Duration: From Jun 2022 - till date", "2007 - 2011, 5 years experience": a word that says it is a time, or its length.
    [GeneratedRegex(@"^(duration|period|time ?period|dates?|zeitraum|dauer|durée|période|periodo|período|duração|duración|период обучения|период работы|период)\s*[:(-]?\s*(from|since|с|von|de)?\s*[\p{L}.]{0,10}[\s,'-]*[0-9]|^[^\p{L}]*\p{L}*[^\p{L}]*\p{L}*[^\p{L}]*[0-9.]+ (years?|months?)( of)? experience\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    private const int LongestWithInnerSpan = 16;

    /// <summary>The date that gives the time of the entry; null when dates only stand inside the words.</summary>
    public static DateRange? Of(Line line)
    {
        DateRange? best = null;
        foreach (var date in line.Dates)
        {
            if (Counts(line, date) && (best is null || (date.Span && !best.Span)))
                best = date;
        }
        return best;
    }

    /// <summary>The line without its dates and the signs around them.</summary>
    public static string Rest(Line line)
    {
        var rest = line.Text;
        for (var i = line.Dates.Length - 1; i >= 0; i--)
        {
            var date = line.Dates[i];
            if (!Counts(line, date))
                continue;
            var (start, end) = Widen(rest, date.Start, Math.Min(date.End, rest.Length));
            rest = rest[..start] + "\t" + rest[end..];
        }
        return rest.Trim().Trim(',', ';', '|', '-', '–', '—', '·', '•', '▪', ' ', '\t', '(', '\u00A0', ':', '/');
    }

    /// <summary>True when nothing but a place stands beside the date.</summary>
    public static bool IsAlone(Line line)
    {
        if (Named().IsMatch(line.Plain))
            return true;
        if (IsBeforeRemark(line))
            return true;
        var rest = Slots.Open(Rest(line)).Trim('[', ']', '(', ')', ' ', ',', '-', '–', '|', '\t', '/');
        return rest.Length == 0 || IsRemark(rest) || Place.Is(rest);
    }

    // "2015 - 2018 (did not complete)": what stands in the brackets is told, not named.
    public static bool IsBeforeRemark(Line line)
    {
        if (line.Dates is not [{ Start: 0, Span: true } date] || !Remark().IsMatch(line.Text[date.End..]))
            return false;
        var told = line.Text[date.End..].Trim(' ', '(', ')');
        return !TitleWords.IsJob(told) && !TitleWords.IsCompany(told) && !TitleWords.IsSchool(told) && !TitleWords.IsDegree(told);
    }

    [GeneratedRegex(@"^\s*\(([^()]*\s)?\p{Ll}[^()]*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    public static bool IsRemark(string rest) => Folded.Of(rest).Trim('(', ')', ' ', '.', ':') is "expected" or "graduated" or "anticipated" or "graduation" or "from" or "since" or "to" or "est" or "duration" or "period" or "year" or "passing year" or "year of passing" or "passed" or "passed out" or "passed in" or "year of completion" or "date of completion" or "session" or "batch" or "issued" or "completed in" or "pursuing" or "ongoing"
        or "full-time" or "part-time" or "full time" or "part time" or "contract" or "expected graduation" or "class of" or "zeitraum" or "seit" or "completed" or "date" or "dates"
        || rest.All(c => !char.IsLetter(c)) || IsLength(rest);

    /// <summary>"with 72 %", "CGPA 8.1": what may follow the year of a degree.</summary>
    public static bool IsGrade(string rest)
    {
        var folded = Folded.Of(rest).Trim(' ', '(', ')', ',', '.', '-');
        return (folded.StartsWith("with ", StringComparison.Ordinal) && folded.EndsWith('%')) || folded.StartsWith("cgpa", StringComparison.Ordinal)
            || folded.StartsWith("gpa", StringComparison.Ordinal) || folded.StartsWith("percentage", StringComparison.Ordinal);
    }

    // "2 years 3 months", "(8 mos)"
    private static bool IsLength(string rest) => Folded.Of(rest).Split([' ', '(', ')', ',', '·', '\t'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => word.All(char.IsAsciiDigit) || word.TrimEnd('.') is "year" or "years" or "yr" or "yrs" or "month" or "months" or "mo" or "mos" or "and");

    // A span in a short line gives its time wherever it stands: "Contoso (2015 - 2019) - Developer".
    private static bool Counts(Line line, DateRange date) =>
        IsAtEdge(line.Text, date) || (date.Span && line.Words <= LongestWithInnerSpan && !line.EndsSentence && !line.Listed && !DutyOpenings.OpensInPast(line.Plain));

    private static bool IsAtEdge(string text, DateRange date)
    {
        var before = text.AsSpan(0, date.Start).TrimEnd(" ([{\u00A0");
        var after = text.AsSpan(date.End).TrimStart(" )]}.\u00A0");
        if (before.IsEmpty || after.IsEmpty || IsBreak(before[^1]) || (after.Length > 0 && IsBreak(after[0]) && before.Length < 3))
            return true;
        if (after.StartsWith("(", StringComparison.Ordinal) && after.TrimEnd(" ").EndsWith(")", StringComparison.Ordinal) && after.Length < 30)
            return true;
        var lead = before.ToString();
        return IsRemark(after.ToString()) || IsGrade(after.ToString()) || (IsRemark(lead) && lead.Length < 24) || (after.Length > 0 && after[0] is '\t' or '|' or '\u000B') || (after.Length > 1 && text.AsSpan(date.End).StartsWith("  ", StringComparison.Ordinal))
            || (after.Length < 40 && after[0] is ',' or '-' or '–' && Place.Is(after.Trim(", -–").ToString()));
    }

    private static bool IsBreak(char c) => c is '\t' or '|' or '\u000B' or '•' or '▪' or '·';

    private static (int Start, int End) Widen(string text, int start, int end)
    {
        while (start > 0 && (text[start - 1] is ' ' or '(' or '[' or '\u00A0' or '{'))
            start--;
        while (end < text.Length && (text[end] is ' ' or ')' or ']' or '\u00A0' or '}'))
            end++;
        return (start, end);
    }
}
