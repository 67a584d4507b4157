using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Facts;

namespace WordResumeCoach.Docx.Body;

/// <summary>A story beside the body. Its empty paragraphs say nothing and are left out.</summary>
/// <param name="ordinal">The body paragraph it hangs on.</param>
/// <param name="box">The number of the text box it is; null for any other story.</param>
internal sealed class OutsideStory(OutsidePart part, int? ordinal, int? box, OutsideTexts texts) : IStory
{
    public Location Location { get; } = Location.In(part, ordinal);

    public void Begin() => texts.Begin();

    public void Add(ParagraphBuilder paragraph, TableCell? cell)
    {
        var text = paragraph.Text;
        if (string.IsNullOrWhiteSpace(text))
            return;
        texts.Add(new OutsideText(part, ordinal, text)
        {
            Box = box,
            Style = paragraph.Style.Name,
            OutlineLevel = paragraph.OutlineLevel,
            ListLevel = paragraph.ListLevel(texts.Lists),
            Bold = paragraph.Bold,
            Capitals = paragraph.Capitals,
            Wide = paragraph.Wide,
            FontSize = paragraph.HalfPoints / 2.0,
            Links = paragraph.Links,
            Cell = cell,
        });
    }

    public void Add(TableTally table)
    {
    }

    public void Add(PageMark mark)
    {
    }

    public void EndSection(SectionProperties section)
    {
    }

    public IStory TextBox() => new OutsideStory(part, ordinal, texts.BeginBox(), texts);
}
