using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>Where the paragraphs of one story go as they are read.</summary>
internal interface IStory
{
    /// <summary>A paragraph begins.</summary>
    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParagraphs"/></exception>
    void Begin();

    /// <summary>The paragraph begun last, whole.</summary>
    void Add(ParagraphBuilder paragraph, TableCell? cell);

    /// <summary>The last section of the story ends.</summary>
    void EndSection(SectionProperties section);

    /// <summary>The story of a text box that hangs on the paragraph begun last.</summary>
    IStory TextBox();
}
