using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Numbering;

namespace WordResumeCoach.Docx.Body;

/// <summary>The texts of all stories beside the body.</summary>
internal sealed class OutsideTexts(ListDefinitions lists)
{
    private readonly List<OutsideText> _texts = [];
    private readonly HashSet<(OutsidePart, string)> _shown = [];
    private int _begun;
    private int _boxes;
    private int _earlierParts;

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

    /// <summary>A header or footer begins; what earlier ones said is not said again.</summary>
    public void BeginMargin()
    {
        foreach (var text in _texts.Skip(_earlierParts))
            _shown.Add((text.Part, text.Text));
        _earlierParts = _texts.Count;
    }

    public void Add(OutsideText text)
    {
        if (text.Part is not (OutsidePart.Header or OutsidePart.Footer) || !_shown.Contains((text.Part, text.Text)))
            _texts.Add(text);
    }

    /// <param name="ordinal">The body paragraph the story hangs on.</param>
    public OutsideStory Story(OutsidePart part, int? ordinal = null) => new(part, ordinal, null, this);
}
