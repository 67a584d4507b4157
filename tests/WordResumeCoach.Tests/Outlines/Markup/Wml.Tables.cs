namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>Tables.</summary>
internal static partial class Wml
{
    private const int Width = 9638;

    /// <param name="widths">Of the columns, in twentieths of a point; they part 9638.</param>
    /// <param name="rows">Each made by <see cref="Row"/>.</param>
    public static Block Table(int[] widths, params ReadOnlySpan<Block> rows) =>
        new($"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{All(rows)}</w:tbl>""");

    /// <summary>A table of columns of one width.</summary>
    public static Block Grid(int columns, params ReadOnlySpan<Block> rows) => Table([.. Enumerable.Repeat(Width / columns, columns)], rows);

    public static Block Row(params ReadOnlySpan<Block> cells) => new($"<w:tr>{All(cells)}</w:tr>");

    /// <summary>A cell; Word wants its last block to be a paragraph.</summary>
    public static Block Cell(params ReadOnlySpan<Block> content) => new($"<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>{All(content)}</w:tc>");

    /// <summary>A row of cells that hold one plain paragraph each.</summary>
    public static Block Texts(params ReadOnlySpan<string> texts)
    {
        var cells = new Block[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            cells[i] = Cell(texts[i]);
        return Row(cells);
    }

    private static string All(ReadOnlySpan<Block> blocks)
    {
        var xml = "";
        foreach (var block in blocks)
            xml += block.Xml;
        return xml;
    }
}
