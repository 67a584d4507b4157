using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;

namespace WordResumeCoach.Docx.Facts;

/// <summary>
/// Estimates pages. What a section holds is noted down in order and measured when the section ends, because only then the file
/// says how wide it was. All lengths in points.
/// </summary>
internal sealed class PageTally
{
    private readonly List<PageMark> _marks = [];
    private readonly Stack<int> _rows = [];
    private double _pages;

    /// <summary>With a page begun counted as far as it is filled.</summary>
    public double Pages => Math.Round(_pages, 2);

    public void Add(PageMark mark)
    {
        switch (mark.Kind)
        {
            case PageMarkKind.Width:
                _marks[^1] = _marks[^1] with { Width = mark.Width };
                return;
            case PageMarkKind.Table:
                _rows.Push(0);
                break;
            case PageMarkKind.Row:
                _rows.Pop();
                _rows.Push(_marks.Count);
                break;
            case PageMarkKind.Cell:
                _marks[_rows.Peek()] = _marks[_rows.Peek()] with { Cells = _marks[_rows.Peek()].Cells + 1 };
                break;
            case PageMarkKind.EndTable:
                _rows.Pop();
                break;
        }
        _marks.Add(mark);
    }

    public void EndSection(SectionProperties section)
    {
        if (_marks.Count == 0)
            return;
        var (size, margins) = (section.Size, section.Margins);
        var height = Math.Max(size.Height - margins.Top - margins.Bottom, 72);
        // Between columns there is half an inch unless the file says otherwise.
        var width = Math.Max(size.Width - margins.Left - margins.Right - ((section.Columns - 1) * 36), 72) / section.Columns;
        if (section.Start is not SectionStart.Continuous)
            _pages = Math.Ceiling(_pages);
        var at = 0;
        var columns = Measure(ref at, width, height) / height;
        _pages += columns / section.Columns;
        _marks.Clear();
    }

    /// <summary>The height of what stands from here to the end of the cell or section.</summary>
    private double Measure(ref int at, double width, double page)
    {
        var height = 0.0;
        var after = default(PageMark);
        while (at < _marks.Count && _marks[at] is { Kind: not PageMarkKind.EndCell } mark)
        {
            at++;
            switch (mark.Kind)
            {
                case PageMarkKind.Paragraph:
                    if (mark.Breaks > 0)
                        height = (Math.Ceiling((height / page) + 1e-9) + mark.Breaks - 1) * page;
                    if (mark.Contextual && after.Style == mark.Style && after.Style is not null)
                        height -= Math.Min(after.After, height);
                    else
                        height += mark.Before;
                    height += mark.Lines(width) * mark.LineHeight;
                    height += mark.After;
                    after = mark;
                    break;
                case PageMarkKind.Table:
                    height += Rows(ref at, width, page);
                    after = default;
                    break;
            }
        }
        return height;
    }

    // Rows are as high as their highest cell, and cells as wide as they say or all alike.
    private double Rows(ref int at, double width, double page)
    {
        var table = 0.0;
        while (at < _marks.Count && _marks[at].Kind != PageMarkKind.EndTable)
        {
            var row = 0.0;
            var cells = Math.Max(1, _marks[at++].Cells);
            while (at < _marks.Count && _marks[at].Kind == PageMarkKind.Cell)
            {
                var cell = _marks[at++].Width is > 0 and var own ? Math.Min(own, width) : width / cells;
                // Word leaves 5.4 points on either side of a cell.
                row = Math.Max(row, Measure(ref at, Math.Max(cell - 10.8, 20), page));
                at++;
            }
            table += row;
        }
        at++;
        return table;
    }
}
