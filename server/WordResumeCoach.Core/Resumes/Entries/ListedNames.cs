using WordResumeCoach.Core.Language;
using Line = WordResumeCoach.Core.Resumes.Lines.Line;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Finds list items that only name a school, a course, a job or a project, in sections that list such names one a line.</summary>
internal static class ListedNames
{
    private const int LongestSchooling = 30;
    private const int LongestName = 6;
    private const int FewestJobs = 3;

    /// <param name="first">True when no other line stands over the items of the section.</param>
    public static bool Is(SectionLines section, int at, bool first) => section.Kind switch
    {
        SectionKind.Education => first && IsSchooling(section.Lines[at]),
        SectionKind.Projects => IsLinked(section.Lines[at]) || (first && IsName(section.Lines[at]) && !Owned(section, at)) || IsOverText(section, at),
        SectionKind.Experience => first && ListsJobs(section, at),
        _ => false,
    };

    // With nothing over it, an item of education is the school or the degree itself.
    private static bool IsSchooling(Line line) => line.Words <= LongestSchooling && !DutyOpenings.Opens(line.Plain) && Shapes.Unlisted(line, line.Look) is not (Shape.Remark or Shape.Label)
        && (!line.Plain.Contains(':', StringComparison.Ordinal) || !line.Dates.IsEmpty || TitleWords.IsSchool(line.Plain) || TitleWords.IsDegree(line.Plain));

    // "Chess clock (https://...)": the name of a project and where it is to be seen.
    private static bool IsLinked(Line line)
    {
        var link = line.Plain.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (link <= 0 || line.Plain.AsSpan(link).TrimEnd(" ).").Contains(' ') || Shapes.Unlisted(line, line.Look) is Shape.Remark || DutyOpenings.Opens(line.Plain))
            return false;
        var name = line.Plain[..link];
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestName + 2 && name.Any(char.IsLetter);
    }

    private static bool IsName(Line line) => line.Words <= LongestName && !line.EndsSentence && char.IsUpper(line.Plain[0]) && !DutyOpenings.Opens(line.Plain) && !line.Plain.Contains(':', StringComparison.Ordinal)
        && Technologies.Find(line.Text).Sum(mention => mention.Length) * 3 < line.Text.Length * 2;

    // A name beside told items is one of them; beside names it is a title.
    private static bool Owned(SectionLines section, int at) => !Neighbour(section, section.Next(at)) || !Neighbour(section, section.Previous(at));

    private static bool Neighbour(SectionLines section, int at) => at < 0 || at >= section.Count || !section.Lines[at].Listed || IsName(section.Lines[at]);

    // A short item over text that is no item, again and again: names and what they are.
    private static bool IsOverText(SectionLines section, int at) => IsPair(section, at)
        && (IsPair(section, at + 2) || (at >= 2 && IsPair(section, at - 2)));

    private static bool IsPair(SectionLines section, int at) => at + 1 < section.Count && section.Lines[at] is { Listed: true, EndsSentence: false, Words: > 0 and <= 12 } line
        && !DutyOpenings.Opens(line.Plain) && section.Lines[at + 1] is { Listed: false, Words: >= 8 } told && char.IsUpper(told.Text[0]);

    // "Engineer, Contoso", "Analyst, Fabrikam", ...: jobs one a line, without dates.
    private static bool ListsJobs(SectionLines section, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < FewestJobs && IsJob(section.Lines[start - 1]))
            start--;
        while (end < section.Count && end - at < FewestJobs && IsJob(section.Lines[end]))
            end++;
        return IsJob(section.Lines[at]) && end - start >= FewestJobs;
    }

    private static bool IsJob(Line line) => line.Listed && line.Words is >= 2 and <= 12 && !line.EndsSentence && TitleWords.IsJob(line.Plain) && !DutyOpenings.Opens(line.Plain);
}
