using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Facts;

namespace WordResumeCoach.Docx.Body;

/// <summary>Where the paragraphs of one story go as they are read.</summary>
internal interface IStory
{
    /// <summary>Of the paragraph begun last.</summary>
    Location Location { get; }

    /// <summary>A paragraph begins.</summary>
    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParagraphs"/></exception>
    void Begin();

    /// <summary>The paragraph begun last, whole.</summary>
    void Add(ParagraphBuilder paragraph, TableCell? cell);

    /// <summary>A table ends.</summary>
    void Add(TableTally table);

    /// <summary>Something begins or ends that takes up room.</summary>
    void Add(PageMark mark);

    /// <summary>The last section of the story ends.</summary>
    void EndSection(SectionProperties section);

    /// <summary>The story of a text box that hangs on the paragraph begun last.</summary>
    IStory TextBox();
}
