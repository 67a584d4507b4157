using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>The lines of each text box, numbered on from the body's paragraphs so that one list of roles serves both.</summary>
internal static class TextBoxes
{
    public static IEnumerable<Stretch> Of(Document document) => document.Outside
        .Select((outside, index) => (outside, index))
        .Where(text => text.outside.Part == OutsidePart.TextBox)
        .GroupBy(text => text.outside.Ordinal ?? -1)
        .Select(box => new Stretch([.. box.Select(text => LineOf(text.outside, document.Paragraphs.Length + text.index, text.index))], Opens: true));

    private static Line LineOf(OutsideText outside, int ordinal, int index) =>
        new(new Paragraph(ordinal, outside.Text), new OutsidePlace(outside.Part, index, outside.Ordinal));
}
