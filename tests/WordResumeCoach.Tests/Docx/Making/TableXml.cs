using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>Paragraphs of one table as XML. Tables in cells are not made.</summary>
internal static class TableXml
{
    /// <exception cref="ArgumentException">A table in a cell, or a section that would have to end in one.</exception>
    public static string Of(ReadOnlySpan<Paragraph> paragraphs, ParagraphXml xml, SectionBreaks sections)
    {
        var rows = new StringBuilder();
        var columns = 0;
        (int Row, int Column) at = (-1, -1);
        foreach (var paragraph in paragraphs)
        {
            var cell = paragraph.Cell is { Depth: 1 } outer ? outer : throw new ArgumentException("Only tables in the body can be made.", nameof(paragraphs));
            if (cell.Row != at.Row)
                rows.Append(at.Row < 0 ? "<w:tr><w:tc>" : "</w:tc></w:tr><w:tr><w:tc>");
            else if (cell.Column != at.Column)
                rows.Append("</w:tc><w:tc>");
            at = (cell.Row, cell.Column);
            columns = Math.Max(columns, cell.Column + 1);
            if (sections.EndingWith(paragraph.Ordinal).Length > 0)
                throw new ArgumentException("Columns cannot begin or end in a table, nor straight after one.", nameof(paragraphs));
            rows.Append(xml.Of(paragraph));
        }
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol/>", columns))}</w:tblGrid>{rows}</w:tc></w:tr></w:tbl>";
    }
}
