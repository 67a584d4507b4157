using WordResumeCoach.Core.Resumes.Flow;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Where the headings of this document stand: on the page, or in the cells of tables.</summary>
/// <param name="OutsideTables">True when most known headings stand outside tables, so that words in a table are its labels.</param>
internal sealed record HeadingPlaces(bool OutsideTables)
{
    private const int FewestOutside = 3;

    public static HeadingPlaces Learn(List<Candidate> candidates, ReadingOrder order)
    {
        var known = candidates.Where(candidate => candidate.Match is { Exact: true } && candidate.Line.Look.Bold | candidate.Line.Look.Capitals | candidate.Line.Look.OutlineLevel is not null).ToList();
        var outside = known.Where(candidate => candidate.Line.Paragraph.Cell is null).Select(candidate => HeadingText.Key(candidate.Line.Plain)).Distinct().Count();
        var inside = known.Where(candidate => order.IsLabelCell(candidate.At)).Select(candidate => HeadingText.Key(candidate.Line.Plain)).Distinct().Count();
        return new HeadingPlaces(outside >= FewestOutside && outside * 2 > inside);
    }
}
