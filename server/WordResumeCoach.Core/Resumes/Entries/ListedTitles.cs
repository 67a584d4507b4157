using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Finds list items that are titles: a job with its date, a project with its points below, a lone degree.</summary>
internal static class ListedTitles
{
    public static void Unlist(SectionLines section)
    {
        for (var at = 0; at < section.Count; at++)
        {
            if (section.Shapes[at] != Shape.Item)
                continue;
            var line = section.Lines[at];
            if (Shapes.IsLabel(line))
                section.Shapes[at] = Shape.Label;
            else if (Shapes.IsDated(line) && EdgeDates.IsAlone(line))
                section.Shapes[at] = Shape.DateOnly;
            else if (IsTitle(section, at))
                section.Shapes[at] = Shapes.IsDated(line) ? Shape.Dated : Shape.Strong;
        }
    }

    private static bool IsTitle(SectionLines section, int at)
    {
        var line = section.Lines[at];
        if (line.Words > 16 || line.EndsSentence && line.Words > 8 || DutyOpenings.OpensInPast(line.Plain))
            return false;
        var next = section.Next(at);
        var owns = next < section.Count && section.Shapes[next] == Shape.Item && section.Lines[next].Level > line.Level && line.Paragraph.ListLevel is not null;
        return section.Kind switch
        {
            SectionKind.Experience => owns || (Shapes.IsDated(line) && (TitleWords.IsJob(line.Plain) || EdgeDates.Of(line)!.Span)),
            SectionKind.Projects => owns || Shapes.IsDated(line) || line.Look.Bold && next < section.Count && !section.Lines[next].Look.Bold,
            SectionKind.Education => owns || ((TitleWords.IsDegree(Opening(line.Plain)) || TitleWords.IsSchool(line.Plain)) && !DutyOpenings.Opens(line.Plain) && !StartsWithRemark(line))
                || (Shapes.IsDated(line) && line.Words <= 12 && !DutyOpenings.Opens(line.Plain) && !StartsWithRemark(line)),
            _ => owns && Shapes.IsDated(line),
        };
    }

    // A degree is named at the start; further on the word is told about: "award or degree minor".
    private static string Opening(string text) => string.Join(' ', text.Split(' ').Take(3));

    private static bool StartsWithRemark(Line line) => line.Plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < 30;
}
