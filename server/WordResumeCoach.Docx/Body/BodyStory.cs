using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>The body: its paragraphs are numbered, and its sections have pages, columns, headers and footers.</summary>
internal sealed class BodyStory(ListDefinitions lists, StyleSheet styles, DocumentFacts facts, OutsideTexts outside) : IStory
{
    // In half-points, for lines that hold nothing and paragraphs that say nothing.
    private const int UsualSize = 22;

    private readonly List<Paragraph?> _paragraphs = [];
    private readonly List<ColumnRun> _columns = [];
    private readonly List<PageSection> _sections = [];
    private readonly List<TableTally> _tables = [];
    private readonly FrameTally _frames = new();
    private readonly PageTally _pages = new();
    private int _sectionStart;
    private int _characters;

    public ImmutableArray<Paragraph> Paragraphs => [.. _paragraphs.Select(paragraph => paragraph!)];

    public Layout Layout => new()
    {
        Columns = [.. _columns],
        Sections = [.. _sections],
        Tables = [.. _tables.OrderBy(table => table.Number).Select(table => table.Table(TablePurposes.Of(table, _characters))).OfType<Table>()],
        Frames = _frames.All,
        Pages = new PageCount(_pages.Pages, null),
    };

    public Margins Margins { get; } = new();

    public Location Location => Location.At(Math.Max(0, _paragraphs.Count - 1));

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
            Wide = paragraph.Wide,
            FontSize = paragraph.HalfPoints / 2.0,
            Links = paragraph.Links,
            Cell = cell,
        };
        _characters += paragraph.Visible;
        _frames.Add(ordinal, paragraph.Standing.Frame);
        _pages.Add(paragraph.Room(styles.ParagraphDefaults, paragraph.Style.Run.Size ?? styles.Defaults.Size ?? UsualSize));
        if (paragraph.Properties.Section is { } section)
            EndSection(section);
    }

    public void Add(TableTally table) => _tables.Add(table);

    public void Add(PageMark mark) => _pages.Add(mark);

    public void EndSection(SectionProperties section)
    {
        if (section.Tracked is { } tracked)
            facts.AddLeftover(tracked, Location);
        Margins.Add(section);
        _pages.EndSection(section);
        if (_paragraphs.Count == _sectionStart)
            return;
        var last = _paragraphs.Count - 1;
        _sections.Add(new PageSection(_sectionStart, last, section.Start, section.Columns, section.Size, section.Margins));
        if (section.Columns > 1)
            _columns.Add(new ColumnRun(section.Columns, _sectionStart, last));
        _sectionStart = _paragraphs.Count;
    }

    /// <summary>The body ends; a file that says nothing of its last section means the usual one.</summary>
    public void End()
    {
        if (_paragraphs.Count > _sectionStart)
            EndSection(new SectionProperties());
    }

    public IStory TextBox() => outside.Story(OutsidePart.TextBox, _paragraphs.Count - 1).TextBox();
}
