using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>Reads a table, row by row and cell by cell.</summary>
internal static class TableReader
{
    /// <summary>Reads the <c>w:tbl</c> the part stands on.</summary>
    /// <param name="outer">The cell that holds the table.</param>
    public static void Read(StoryScope scope, TableCell? outer)
    {
        var row = -1;
        Rows(scope, new TableCell(scope.Tables++, 0, 0, (outer?.Depth ?? 0) + 1), ref row);
    }

    private static void Rows(StoryScope scope, TableCell table, ref int row)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "tr")
            {
                row++;
                var column = -1;
                Cells(scope, table with { Row = row }, ref column);
            }
            else if (xml.Word is "sdt" or "sdtContent" or "customXml")
            {
                Rows(scope, table, ref row);
            }
            else if (xml.IsAlternateContent)
            {
                for (var branches = xml.Branches(); branches.Next();)
                    Rows(scope, table, ref row);
            }
        }
    }

    private static void Cells(StoryScope scope, TableCell row, ref int column)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "tc")
            {
                column++;
                StoryReader.Blocks(scope, row with { Column = column });
            }
            else if (xml.Word is "sdt" or "sdtContent" or "customXml")
            {
                Cells(scope, row, ref column);
            }
            else if (xml.IsAlternateContent)
            {
                for (var branches = xml.Branches(); branches.Next();)
                    Cells(scope, row, ref column);
            }
        }
    }
}
