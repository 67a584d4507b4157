using WordResumeCoach.Core.Resumes.Flow;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Where the headings of this document stand: on the page, or in the cells of tables.</summary>
/// <param name="Alone">True when most known headings stand outside tables, or nearly all in rows of their own, so that words beside others in a row are labels.</param>
/// <param name="FirstCells">True when the known headings open the rows of a table and their contents stand beside them, so that words further right are contents.</param>
internal sealed record HeadingPlaces(bool Alone, bool FirstCells)
{
    private const int Fewest = 3;

    public static HeadingPlaces Learn(List<Candidate> candidates, ReadingOrder order)
    {
        var known = candidates.Where(candidate => candidate.Match is { Exact: true } && candidate.Line.Look.Bold | candidate.Line.Look.Capitals | candidate.Line.Look.OutlineLevel is not null).ToList();
        var outside = known.Where(candidate => candidate.Line.Paragraph.Cell is null).Select(candidate => HeadingText.Key(candidate.Line.Plain)).Distinct().Count();
        var inside = known.Where(candidate => order.IsLabelCell(candidate.At)).Select(candidate => HeadingText.Key(candidate.Line.Plain)).Distinct().Count();
        var beside = candidates.Where(candidate => candidate.Match is { Exact: true } && order.IsLabelCell(candidate.At)).ToList();
        var apart = known.Where(candidate => !order.IsLabelCell(candidate.At)).Select(candidate => HeadingText.Key(candidate.Line.Plain)).Distinct().Count();
        var opening = beside.Count(candidate => candidate.Line.Paragraph.Cell!.Column == 0);
        return new HeadingPlaces(outside >= Fewest && outside * 2 > inside || apart >= Fewest && beside.Count * 4 <= apart, opening >= Fewest && opening > (beside.Count - opening) * 2);
    }
}
