using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>The lines of a document in the order a person reads them: column by column where a table sets columns, text boxes last.</summary>
/// <param name="Lines">Every body paragraph and every paragraph of a text box, once.</param>
/// <param name="Columns">For each line the number of its column or box. What stands in one does not go on in the next.</param>
internal sealed record ReadingOrder(IReadOnlyList<Line> Lines, IReadOnlyList<int> Columns)
{
    public static ReadingOrder Of(Document document)
    {
        List<Line> body = [.. document.Paragraphs.Select(paragraph => new Line(paragraph))];
        var boxes = new TextBoxes(document);
        var (lines, columns, column) = (new List<Line>(), new List<int>(), 0);
        foreach (var stretch in TableColumns.Read(body).Concat(boxes.Apart()))
        {
            column += stretch.Opens ? 1 : 0;
            foreach (var line in stretch.Lines)
            {
                if (line.Outside is null && boxes.BannerAt(line.Ordinal) is { } banner)
                    Add(banner);
                Add(line);
            }
        }
        return new ReadingOrder(lines, columns);

        void Add(Line line)
        {
            lines.Add(line);
            columns.Add(column);
        }
    }

    public bool Opens(int at) => at > 0 && Columns[at] != Columns[at - 1];
}
