using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Numbering;

namespace WordResumeCoach.Docx.Body;

/// <summary>The body: its paragraphs are numbered, and its sections have columns, headers and footers.</summary>
internal sealed class BodyStory(ListDefinitions lists, OutsideTexts outside) : IStory
{
    private readonly List<Paragraph?> _paragraphs = [];
    private readonly List<ColumnRun> _columns = [];
    private readonly List<string> _headers = [];
    private readonly List<string> _footers = [];
    private int _sectionStart;

    public ImmutableArray<Paragraph> Paragraphs => [.. _paragraphs.Select(paragraph => paragraph!)];

    public Layout Layout => new() { Columns = [.. _columns] };

    /// <summary>Ids of the relations that lead to the headers of all sections, in the order they are named.</summary>
    public IEnumerable<string> Headers => _headers;

    /// <summary>And to the footers.</summary>
    public IEnumerable<string> Footers => _footers;

    public void Begin()
    {
        if (_paragraphs.Count == DocumentLimits.Paragraphs)
            throw new DocumentProblemException(DocumentProblem.TooManyParagraphs);
        _paragraphs.Add(null);
    }

    public void Add(ParagraphBuilder paragraph, TableCell? cell)
    {
        var ordinal = _paragraphs.Count - 1;
        _paragraphs[ordinal] = new Paragraph(ordinal, paragraph.Text)
        {
            Style = paragraph.Style.Name,
            OutlineLevel = paragraph.OutlineLevel,
            ListLevel = paragraph.ListLevel(lists),
            Bold = paragraph.Bold,
            Capitals = paragraph.Capitals,
            FontSize = paragraph.HalfPoints / 2.0,
            Links = paragraph.Links,
            Cell = cell,
        };
        if (paragraph.Properties.Section is { } section)
            EndSection(section);
    }

    public void EndSection(SectionProperties section)
    {
        if (section.Columns > 1 && _paragraphs.Count > _sectionStart)
            _columns.Add(new ColumnRun(section.Columns, _sectionStart, _paragraphs.Count - 1));
        _sectionStart = _paragraphs.Count;
        _headers.AddRange(section.Headers);
        _footers.AddRange(section.Footers);
    }

    public IStory TextBox() => outside.Story(OutsidePart.TextBox, _paragraphs.Count - 1).TextBox();
}
