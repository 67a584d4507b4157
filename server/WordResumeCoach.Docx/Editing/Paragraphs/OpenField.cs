using System.Text;
using WordResumeCoach.Docx.Fields;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>A complex field whose end has not been reached (ECMA-376 part 1, 17.16.18).</summary>
internal sealed class OpenField
{
    public StringBuilder Code { get; } = new();

    public bool InResult { get; private set; }

    /// <summary>Its result is the words of a link, which Word leaves as they are when it updates fields.</summary>
    public bool IsHyperlink { get; private set; }

    public void Separate()
    {
        InResult = true;
        IsHyperlink = HyperlinkField.Target(Code.ToString()) is not null;
    }
}
