using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>The body: its paragraphs are numbered, and its sections have columns, headers and footers.</summary>
internal sealed class BodyStory(ListDefinitions lists, OutsideTexts outside) : IStory
{
    // ST_OutlineLvl: 9 is "no level".
    private const int BodyTextLevel = 9;

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
        var style = paragraph.Style;
        var properties = paragraph.Properties;
        var outline = properties.OutlineLevel ?? style.OutlineLevel;
        _paragraphs[ordinal] = new Paragraph(ordinal, paragraph.Text)
        {
            Style = style.Name,
            OutlineLevel = outline < BodyTextLevel ? outline : null,
            ListLevel = ListLevel(properties, style),
            Bold = paragraph.Bold,
            Capitals = paragraph.Capitals,
            FontSize = paragraph.HalfPoints / 2.0,
            Links = paragraph.Links,
            Cell = cell,
        };
        if (properties.Section is { } section)
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

    public IStory TextBox() => new OutsideStory(OutsidePart.TextBox, _paragraphs.Count - 1, outside);

    private int? ListLevel(ParagraphProperties own, ResolvedStyle style)
    {
        var list = own.List ?? style.List ?? 0;
        var level = own.ListLevel ?? (own.List is null ? style.ListLevel : null) ?? 0;
        return lists.Shows(list, level) ? level : null;
    }
}
