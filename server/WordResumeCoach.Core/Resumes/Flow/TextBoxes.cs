using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>The lines of text boxes, numbered on from the body's paragraphs so that one list of roles serves both.</summary>
internal sealed class TextBoxes
{
    private readonly List<List<Line>> _boxes;
    private readonly Dictionary<int, Line> _banners;

    public TextBoxes(Document document)
    {
        // Who writes the whole resume into the header leaves the body empty.
        var bodiless = document.Paragraphs.All(paragraph => paragraph.IsEmpty) && !document.Outside.Any(outside => outside.Part == OutsidePart.TextBox);
        _boxes = [.. document.Outside
            .Select((outside, index) => (outside, index))
            .Where(text => text.outside.Part == OutsidePart.TextBox || bodiless && text.outside.Part is OutsidePart.Header or OutsidePart.Footer)
            .GroupBy(text => (text.outside.Part, text.outside.Box))
            .Select(box => box.Select(text => LineOf(text.outside, document.Paragraphs.Length + text.index, text.index)).ToList())];
        _banners = _boxes.Where(box => IsHeading(box) && box[0].Outside!.Anchor is not null)
            .GroupBy(box => box[0].BodyOrdinal).Where(at => at.Count() == 1 && LeadsBody(document, at.Key)).ToDictionary(at => at.Key, at => at.First()[0]);
    }

    /// <summary>The heading that a box sets over the body from this paragraph on.</summary>
    public Line? BannerAt(int ordinal) => _banners.GetValueOrDefault(ordinal);

    /// <summary>The boxes that stand for themselves.</summary>
    public IEnumerable<Stretch> Apart()
    {
        List<Line>? above = null;
        foreach (var box in _boxes.Where(box => _banners.GetValueOrDefault(box[0].BodyOrdinal) != box[0]))
        {
            // A box that holds a heading and no more stands over the box that follows.
            var headed = above is not null && IsHeading(above) && above[0].BodyOrdinal == box[0].BodyOrdinal;
            var first = true;
            foreach (var stretch in TableColumns.Read(box))
            {
                yield return stretch with { Opens = stretch.Opens || (first && !headed) };
                first = false;
            }
            above = box;
        }
    }

    private static bool IsHeading(List<Line> box) =>
        box.Count == 1 && SectionHeadings.MayBeHeading(box[0]) && SectionVocabulary.Match(box[0].Plain) is { Exact: true };

    private static bool LeadsBody(Document document, int anchor) =>
        document.Paragraphs.Skip(anchor).FirstOrDefault(paragraph => !paragraph.IsEmpty) is { } next && !(new Line(next) is var line
            && SectionHeadings.MayBeHeading(line) && SectionVocabulary.Match(line.Plain) is { Exact: true });

    private static Line LineOf(OutsideText outside, int ordinal, int index) =>
        new(outside.AsParagraph(ordinal), new OutsidePlace(outside.Part, index, outside.Ordinal));
}
