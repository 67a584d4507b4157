using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>The texts of all stories beside the body.</summary>
internal sealed class OutsideTexts
{
    private readonly List<OutsideText> _texts = [];
    private int _begun;

    public ImmutableArray<OutsideText> All => [.. _texts];

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParagraphs"/></exception>
    public void Begin()
    {
        if (++_begun > DocumentLimits.Paragraphs)
            throw new DocumentProblemException(DocumentProblem.TooManyParagraphs);
    }

    public void Add(OutsideText text) => _texts.Add(text);
}
