using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>
/// Headings on the line of their contents: "Skills: Java, SQL". They count above the first heading of the page, where no
/// section is open whose labels they could be.
/// </summary>
internal static class RunInHeadings
{
    private const int LongestHeading = 40;

    /// <summary>The headings with such lines put before them, each the start of a section without a heading of its own.</summary>
    public static List<SectionHeading> AddTo(List<SectionHeading> headings, ReadingOrder order)
    {
        var end = headings.Count > 0 ? headings[0].At : order.Lines.Count;
        var found = Enumerable.Range(0, end).Where(at => order.Columns[at] == order.Columns[0])
            .Select(at => (at, kind: KindOf(order.Lines[at]))).Where(start => start.kind is not null)
            .Select(start => new SectionHeading(start.at, null, start.kind!.Value, Unsure: false));
        return [.. found, .. headings];
    }

    private static SectionKind? KindOf(Line line)
    {
        var colon = line.Plain.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > LongestHeading || colon >= line.Plain.Length - 2 || line.Plain[colon + 1] == '/' || line.Listed || line.IsSlot || StrayContacts.IsLabelledAddress(line))
            return null;
        return SectionVocabulary.Match(line.Plain[..colon]) is { Exact: true, Kind: not (SectionKind.Other or SectionKind.References) } match ? match.Kind : null;
    }
}
