using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>
/// Finds jobs that no heading announces: behind the skills, or under the summary, lines with spans of dates begin. Asked only
/// where no heading of the document names experience.
/// </summary>
internal static class HeadlessExperience
{
    private const int MostWords = 16;
    private const int MostLeadingLines = 3;

    /// <summary>The headings with a start for such jobs put among them.</summary>
    public static List<SectionHeading> AddTo(List<SectionHeading> headings, ReadingOrder order)
    {
        if (headings.Exists(heading => heading.Kind == SectionKind.Experience))
            return headings;
        for (var i = -1; i < headings.Count; i++)
        {
            if (i >= 0 && headings[i].Kind is not (SectionKind.Skills or SectionKind.Summary or SectionKind.Languages or SectionKind.Interests))
                continue;
            var from = i < 0 ? 0 : headings[i].At + 1;
            var to = i + 1 < headings.Count ? headings[i + 1].At : order.Lines.Count;
            if (Start(order, from, to, i < 0) is not { } start)
                continue;
            headings.Insert(i + 1, new SectionHeading(start, null, SectionKind.Experience, Unsure: true));
            return headings;
        }
        return headings;
    }

    private static int? Start(ReadingOrder order, int from, int to, bool top)
    {
        var end = from;
        while (end < to && !(end > from && order.Opens(end)))
            end++;
        var dated = Enumerable.Range(from, end - from).Where(at => IsDated(order.Lines[at])).ToList();
        var jobs = dated.Exists(at => Around(order, at, from, end).Any(line => TitleWords.IsJob(line.Plain)));
        if (!jobs || dated.Count < (top ? 2 : 1))
            return null;
        var start = dated[0];
        for (var back = 0; back < MostLeadingLines && start > from && Leads(order.Lines[start - 1]); back++)
            start--;
        return start > from || !top ? start : null;
    }

    private static bool IsDated(Line line) => !line.IsEmpty && !line.Listed && line.Words <= MostWords && EdgeDates.Of(line) is { Span: true };

    private static bool Leads(Line line) => !line.IsEmpty && !line.Listed && line.Words <= 8 && !line.EndsSentence && ContactPatterns.Email(line.Text) is null && ContactPatterns.Phone(line.Text) is null;

    private static IEnumerable<Line> Around(ReadingOrder order, int at, int from, int end) =>
        order.Lines.Skip(Math.Max(from, at - 2)).Take(Math.Min(end, at + 3) - Math.Max(from, at - 2));
}
