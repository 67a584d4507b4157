using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Flow;
using WordResumeCoach.Core.Resumes.Headings;

namespace WordResumeCoach.Core.Resumes;

/// <summary>Why it may be a guess which lines of a resume stand in which section.</summary>
internal static class SectionDoubts
{
    // Less is a headline, a slogan, an address.
    private const int FewestWordsOutside = 40;
    private const int FewestAlone = 2;

    public static ImmutableArray<Note> Of(Document document, ReadingOrder order, List<SectionHeading> headings, int?[] bounds, Role[] roles)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (!headings.Exists(heading => heading.Line is not null))
            notes.Add(new Note("no-headings", "No headings of sections were found, so it is a guess which lines are experience, skills or education. Give each section a heading of its own."));
        else if (MuchStandsOutside(order, bounds, roles))
            notes.Add(new Note("text-outside-sections", "Much of the text stands under no heading that was understood, so parts of it may have been missed."));
        if (HeadingsStandAlone(document, order, headings))
            notes.Add(new Note("order-uncertain", "Headings and what belongs to them stand in text boxes of their own. Their order on the page is not known, so lines may have been read under the wrong heading."));
        return notes.DrainToImmutable();
    }

    private static bool MuchStandsOutside(ReadingOrder order, int?[] bounds, Role[] roles)
    {
        var (outside, all) = (0, 0);
        for (var at = 0; at < bounds.Length; at++)
        {
            var line = order.Lines[at];
            all += line.Words;
            outside += bounds[at] is null && roles[line.Ordinal] is Role.Text or Role.Bullet ? line.Words : 0;
        }
        return outside >= FewestWordsOutside && outside * 3 > all;
    }

    // A heading that is all its box holds, with no body below it: what stands under it on the page is in another box.
    private static bool HeadingsStandAlone(Document document, ReadingOrder order, List<SectionHeading> headings)
    {
        var sizes = document.Outside.GroupBy(outside => (outside.Part, outside.Box)).ToDictionary(box => box.Key, box => box.Count());
        return headings.Count(heading => heading.Line is { Outside: { } place } && document.Outside[place.Index] is var outside && sizes[(outside.Part, outside.Box)] == 1
            && (heading.At + 1 == order.Lines.Count || order.Lines[heading.At + 1].Outside is not null)) >= FewestAlone;
    }
}
