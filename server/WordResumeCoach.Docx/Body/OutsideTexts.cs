using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Numbering;

namespace WordResumeCoach.Docx.Body;

/// <summary>The texts of all stories beside the body.</summary>
internal sealed class OutsideTexts(ListDefinitions lists)
{
    private readonly List<OutsideText> _texts = [];
    private int _begun;
    private int _boxes;

    public ListDefinitions Lists { get; } = lists;

    public ImmutableArray<OutsideText> All => [.. _texts];

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParagraphs"/></exception>
    public void Begin()
    {
        if (++_begun > DocumentLimits.Paragraphs)
            throw new DocumentProblemException(DocumentProblem.TooManyParagraphs);
    }

    /// <summary>The number of the text box that begins.</summary>
    public int BeginBox() => _boxes++;

    public void Add(OutsideText text) => _texts.Add(text);

    /// <param name="ordinal">The body paragraph the story hangs on.</param>
    public OutsideStory Story(OutsidePart part, int? ordinal = null) => new(part, ordinal, null, this);
}
