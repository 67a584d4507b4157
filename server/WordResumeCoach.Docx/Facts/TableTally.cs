using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Facts;

/// <summary>What is learnt of one table while its rows pass.</summary>
/// <param name="number">As <see cref="TableCell.Table"/>.</param>
internal sealed class TableTally(int number, int depth)
{
    private int? _first;
    private int _last;
    private int _rows;
    private int _columns;
    private int _cellsInRow;
    private int _cells;
    private int _emptyCells;
    private int _ruledCells;
    private int _paragraphsInCell;
    private int _charactersInCell;
    private int _mostParagraphs;
    private bool _holdsBlocks;

    public int Number { get; } = number;

    /// <summary>Visible characters in it, tables in its cells included.</summary>
    public int Characters { get; private set; }

    /// <summary>Of the fullest cell.</summary>
    public int MostCharacters { get; private set; }

    /// <summary>A cell holds a heading, a list or a table.</summary>
    public bool HoldsBlocks => _holdsBlocks;

    public int MostParagraphs => _mostParagraphs;

    /// <summary>Lines are drawn between its cells.</summary>
    public bool ShowsLines { get; set; }

    public bool HasHeaderRow { get; set; }

    public bool HasManyEmptyCells => _emptyCells * 2 >= _cells;

    public bool IsRuled => ShowsLines || _ruledCells * 2 > _cells;

    public bool IsGrid => _rows > 1 && _columns > 1;

    public void BeginRow()
    {
        _rows++;
        _cellsInRow = 0;
    }

    public void BeginCell()
    {
        _cells++;
        _columns = Math.Max(_columns, ++_cellsInRow);
        _paragraphsInCell = _charactersInCell = 0;
    }

    /// <summary>The cell draws lines of its own.</summary>
    public void RuleCell() => _ruledCells++;

    /// <param name="characters">Visible ones.</param>
    /// <param name="isBlock">It is a heading or a list item.</param>
    public void AddParagraph(int? ordinal, int characters, bool isBlock)
    {
        _first ??= ordinal;
        _last = ordinal ?? 0;
        if (characters == 0)
            return;
        _paragraphsInCell++;
        _charactersInCell += characters;
        Characters += characters;
        _holdsBlocks |= isBlock;
    }

    public void AddTable(TableTally inner)
    {
        _first ??= inner._first;
        _last = Math.Max(_last, inner._last);
        _holdsBlocks = true;
        Characters += inner.Characters;
        _charactersInCell += inner.Characters;
    }

    public void EndCell()
    {
        if (_charactersInCell == 0)
            _emptyCells++;
        _mostParagraphs = Math.Max(_mostParagraphs, _paragraphsInCell);
        MostCharacters = Math.Max(MostCharacters, _charactersInCell);
    }

    /// <returns>Null for a table without paragraphs, which no sound file has.</returns>
    public Table? Table(TablePurpose purpose) =>
        _first is { } first ? new Table(Number, depth, first, _last, _rows, _columns, purpose) : null;
}
