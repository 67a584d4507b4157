using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>A story beside the body. Its empty paragraphs say nothing and are left out.</summary>
/// <param name="ordinal">The body paragraph it hangs on.</param>
internal sealed class OutsideStory(OutsidePart part, int? ordinal, OutsideTexts texts) : IStory
{
    public void Begin() => texts.Begin();

    public void Add(ParagraphBuilder paragraph, TableCell? cell)
    {
        var text = paragraph.Text;
        if (!string.IsNullOrWhiteSpace(text))
            texts.Add(new OutsideText(part, ordinal, text));
    }

    public void EndSection(SectionProperties section)
    {
    }

    public IStory TextBox() => this;
}
