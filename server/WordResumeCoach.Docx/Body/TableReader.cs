using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads a table, row by row and cell by cell.</summary>
internal sealed class TableReader
{
    private readonly StoryScope _scope;
    private readonly TableTally _tally;
    private readonly Background _around;
    private ResolvedStyle _style = ResolvedStyle.Plain;
    private TableLook _look;
    private int _row = -1;

    private TableReader(StoryScope scope, TableTally tally)
    {
        _scope = scope;
        _tally = tally;
        _around = scope.Behind;
    }

    /// <summary>Reads the <c>w:tbl</c> the part stands on.</summary>
    /// <param name="outer">The cell that holds the table.</param>
    public static void Read(StoryScope scope, TableCell? outer)
    {
        var cell = new TableCell(scope.Tables++, 0, 0, (outer?.Depth ?? 0) + 1);
        var tally = new TableTally(cell.Table, cell.Depth);
        var (around, behind, run) = (scope.Table, scope.Behind, scope.TableRun);
        scope.Table = tally;
        scope.Story.Add(new PageMark(PageMarkKind.Table));
        new TableReader(scope, tally).Rows(cell);
        scope.Story.Add(new PageMark(PageMarkKind.EndTable));
        scope.Story.Add(tally);
        (scope.Table, scope.Behind, scope.TableRun) = (around, behind, run);
        around?.AddTable(tally);
    }

    private void Rows(TableCell table)
    {
        var xml = _scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "tblPr":
                    Properties();
                    break;
                case "tr":
                    Row(table);
                    break;
                case "sdt":
                    var outer = _scope.InPrompt;
                    Rows(table);
                    _scope.InPrompt = outer;
                    break;
                case "sdtPr":
                    ControlProperties.Read(_scope);
                    break;
                case "sdtContent" or "customXml":
                    Rows(table);
                    break;
                default:
                    if (xml.IsAlternateContent)
                    {
                        for (var branches = xml.Branches(); branches.Next();)
                            Rows(table);
                    }
                    break;
            }
        }
    }

    private void Properties()
    {
        var xml = _scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "tblStyle":
                    _style = _scope.Styles.Table(xml.Attribute("val"));
                    _tally.ShowsLines = _style.Table.ShowsLines;
                    break;
                case "tblBorders":
                    _tally.ShowsLines = TableFormatReader.ShowsLines(xml);
                    break;
                case "tblLook":
                    _look = TableLook.Read(xml);
                    break;
                default:
                    Leftovers.Look(_scope);
                    break;
            }
        }
        _tally.HasHeaderRow |= _look.FirstRow && _style.Table.FirstRow != default;
    }

    private void Row(TableCell table)
    {
        _row++;
        _tally.BeginRow();
        _scope.Story.Add(new PageMark(PageMarkKind.Row));
        var column = -1;
        Cells(table with { Row = _row }, ref column);
    }

    private void Cells(TableCell row, ref int column)
    {
        var xml = _scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "trPr":
                    RowProperties();
                    break;
                case "tc":
                    column++;
                    Cell(row with { Column = column });
                    break;
                case "sdt":
                    var outer = _scope.InPrompt;
                    Cells(row, ref column);
                    _scope.InPrompt = outer;
                    break;
                case "sdtPr":
                    ControlProperties.Read(_scope);
                    break;
                case "sdtContent" or "customXml":
                    Cells(row, ref column);
                    break;
                default:
                    if (xml.IsAlternateContent)
                    {
                        for (var branches = xml.Branches(); branches.Next();)
                            Cells(row, ref column);
                    }
                    break;
            }
        }
    }

    private void RowProperties()
    {
        var xml = _scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "tblHeader")
                _tally.HasHeaderRow |= xml.IsOn;
            else
                Leftovers.Look(_scope);
        }
    }

    private void Cell(TableCell cell)
    {
        _scope.Behind = _style.Table.Shades ? Background.Unknown : _around;
        _scope.TableRun = _look.Run(_style, cell);
        _tally.BeginCell();
        _scope.Story.Add(new PageMark(PageMarkKind.Cell));
        StoryReader.Blocks(_scope, cell);
        _tally.EndCell();
        _scope.Story.Add(new PageMark(PageMarkKind.EndCell));
    }
}
