using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Finds list items that are titles: a job with its date, a project with its points below, a lone degree.</summary>
internal static class ListedTitles
{
    private const int LongestJobLine = 26;

    public static void Unlist(SectionLines section)
    {
        // An unlisted line over the items may be the heading they belong to.
        var headed = false;
        for (var at = 0; at < section.Count; at++)
        {
            headed |= section.Shapes[at] is Shape.Dated or Shape.DateOnly or Shape.Strong or Shape.Short && !section.Lines[at].Listed;
            if (section.Shapes[at] != Shape.Item)
                continue;
            var line = section.Lines[at];
            if (Shapes.IsLabel(line) && (Shapes.IsKnownLabel(line) || section.Kind != SectionKind.Projects || !LeadsText(section, at)))
                section.Shapes[at] = Shape.Label;
            else if (Shapes.IsDated(line) && EdgeDates.IsAlone(line))
                section.Shapes[at] = Shape.DateOnly;
            else if (IsTitle(section, at) || ListedNames.Is(section, at, !headed))
                section.Shapes[at] = Shapes.IsDated(line) ? Shape.Dated : Shape.Strong;
        }
    }

    private static bool IsTitle(SectionLines section, int at)
    {
        var line = section.Lines[at];
        var next = section.Next(at);
        if (section.Kind == SectionKind.Projects && (IsTitleOfParts(section, at) && line.Words <= 16 || Shapes.NamesProject(line)))
            return true;
        if (section.Kind == SectionKind.Projects && line.Text.EndsWith(':') && LeadsText(section, at))
            return true;
        if (section.Kind == SectionKind.Experience && IsDatedJob(line))
            return true;
        if (line.Words > 16 || line.EndsSentence && line.Words > 8 || DutyOpenings.OpensInPast(line.Plain))
            return false;
        if (IsNumberedTitle(section, at, next) || HeadsDate(section, at, next))
            return true;
        var owns = next < section.Count && section.Shapes[next] == Shape.Item && section.Lines[next].Level > line.Level && line.Paragraph.ListLevel is not null;
        return section.Kind switch
        {
            SectionKind.Experience => owns || (Shapes.IsDated(line) && (TitleWords.IsJob(line.Plain) || EdgeDates.Of(line)!.Span)),
            SectionKind.Projects => owns || Shapes.IsDated(line) || line.Look.Bold && next < section.Count && !section.Lines[next].Look.Bold,
            SectionKind.Education => owns || IsSchoolPlace(line) || ((TitleWords.IsDegree(Opening(line.Plain)) || TitleWords.IsSchool(line.Plain)) && !DutyOpenings.Opens(line.Plain) && !StartsWithRemark(line))
                || (Shapes.IsDated(line) && line.Words <= 12 && !DutyOpenings.Opens(line.Plain) && !StartsWithRemark(line)),
            _ => owns && Shapes.IsDated(line),
        };
    }

    // "June 2015 to May 2016: Clerk at Example Stores Ltd, 12 Quay Street, Cork.": a job told in one line, whatever its length.
    private static bool IsDatedJob(Line line) => line.Words <= LongestJobLine && EdgeDates.Of(line) is { Span: true }
        && TitleWords.IsJob(line.Plain) && !DutyOpenings.Opens(EdgeDates.Rest(line));

    // "1) Pricing service" over its description, then "2) ...".
    private static bool IsNumberedTitle(SectionLines section, int at, int next) =>
        section.Kind == SectionKind.Projects && IsNumbered(section.Lines[at]) && section.Lines[at].Words <= 12 && !section.Lines[at].EndsSentence
        && next < section.Count && !IsNumbered(section.Lines[next]);

    private static bool IsNumbered(Line line) => line.Parts.Count > 0 && line.Parts[0].Marked && line.Paragraph.Text.AsSpan(0, line.Start).IndexOfAnyInRange('0', '9') >= 0;

    // A mark before an employer or a school, the title with its date on the next line, no item itself.
    private static bool HeadsDate(SectionLines section, int at, int next)
    {
        var line = section.Lines[at];
        return section.Kind is SectionKind.Experience or SectionKind.Education && next < section.Count && section.Shapes[next] is Shape.Dated or Shape.DateOnly && !section.Lines[next].Listed
            && section.Lines[next].Words <= 14 && line.Words <= 14 && !line.EndsSentence && !DutyOpenings.Opens(line.Plain) && line.Dates.IsEmpty
            && (section.Previous(at) < 0 || at > section.Previous(at) + 1 || line.Text.Contains('\t', StringComparison.Ordinal) || line.Look.Bold);
    }

    // A degree is named at the start; further on the word is told about: "award or degree minor".
    private static string Opening(string text) => string.Join(' ', text.Split(' ').Take(3));

    // "Weather station (kit):" over the words that tell of it.
    private static bool LeadsText(SectionLines section, int at) =>
        section.Next(at) is var next && next < section.Count && !section.Lines[next].Listed && section.Lines[next].Words >= 6 && section.Shapes[next] is Shape.Prose or Shape.Short or Shape.Duty;

    // Bold items over text that is no item: each is a project.
    private static bool IsTitleOfParts(SectionLines section, int at)
    {
        var next = section.Next(at);
        return section.Lines[at].Look.Bold && next < section.Count && !section.Lines[next].Listed && !section.Lines[next].Look.Bold;
    }

    // "Example Academy, Porto": a name and its town, nothing told.
    private static bool IsSchoolPlace(Line line) => line.Words <= 8 && !line.EndsSentence && !DutyOpenings.Opens(line.Plain) && !StartsWithRemark(line) && Place.CutFrom(line.Plain) is not null;

    // A date or a school before the colon is no label: "2009-2012: Example College".
    private static bool StartsWithRemark(Line line) => line.Plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < 30 and var end
        && !TitleWords.IsSchool(line.Plain[..end]) && !line.Dates.Any(date => date.Start < end);
}
