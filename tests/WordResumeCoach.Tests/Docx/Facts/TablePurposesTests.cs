namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class TablePurposesTests
{
    private const string Lines = "<w:tblPr><w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>";
    private const string Rest = "Backend engineer with years of work on payment systems, ledgers, queues and the people who run them at night.";

    private static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string properties, params string[] rows) =>
        $"<w:tbl>{properties}{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Split('|').Select(cell => $"<w:tc>{(cell.StartsWith('<') ? cell : P(cell))}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Facts(string table) => FactDump.Read("table", P(Rest) + P(Rest) + P(Rest) + table);

    [Fact]
    public void A_grid_of_short_cells_is_data() =>
        Assert.Equal("table 3x2 data at 3 to 8", Facts(Table("", "Languages|Go, C#", "Stores|PostgreSQL, Redis", "Clouds|AWS")));

    [Fact]
    public void One_row_or_one_column_places_text() =>
        Assert.Equal("table 1x2 layout at 3 to 4\ntable 2x1 layout at 5 to 6", Facts(Table(Lines, "Jane Roe|555-0100") + Table(Lines, "Skills", "Go")));

    [Fact]
    public void A_heading_or_a_list_in_a_cell_makes_it_layout() =>
        Assert.Equal("table 2x2 layout at 3 to 6\ntable 2x2 layout at 7 to 10", Facts(
            Table(Lines, P("Skills", "<w:outlineLvl w:val=\"0\"/>") + "|Go", "a|b") + Table(Lines, P("Built it", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + "|Go", "a|b")));

    [Fact]
    public void A_table_in_a_cell_makes_the_outer_one_layout_and_may_be_data_itself() =>
        Assert.Equal("table 2x2 layout at 3 to 10\ntable 2x2 data depth 2 at 3 to 6", Facts(Table(Lines, Table("", "Go|5", "C#|4") + P("under") + "|b", "c|d")));

    [Fact]
    public void A_full_cell_makes_it_layout_even_with_lines()
    {
        var duties = string.Concat(Enumerable.Repeat("Ran the ledger and its nightly close. ", 9));
        Assert.Equal("table 2x2 layout at 3 to 6\ntable 2x2 layout at 7 to 13", Facts(Table(Lines, $"2020|{duties}", "2021|x") + Table(Lines, "2020|" + P("a") + P("b") + P("c") + P("d"), "x|y")));
    }

    [Fact]
    public void Without_lines_and_header_row_long_cells_make_it_layout_and_with_them_data()
    {
        var project = string.Concat(Enumerable.Repeat("Ran the ledger for shops. ", 6));
        Assert.Equal("table 2x2 layout at 3 to 6\ntable 2x2 data at 7 to 10\ntable 2x2 data at 11 to 14", Facts(
            Table("", $"Ledger|{project}", "Shop|x") + Table(Lines, $"Ledger|{project}", "Shop|x")
            + Table("", $"Ledger|{project}", "Shop|x").Replace("<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Ledger", "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Ledger", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_lines_most_of_the_words_make_it_layout() =>
        Assert.Equal("table 2x2 layout at 0 to 3", FactDump.Read("table", Table("", "2019|Acme", "2021|Example Works")));

    [Fact]
    public void Without_lines_as_many_empty_cells_as_full_ones_make_it_layout() =>
        Assert.Equal("table 2x2 layout at 3 to 6", Facts(Table("", "Jane Roe|", "|555-0100")));

    [Fact]
    public void Lines_come_from_the_table_its_style_or_its_cells()
    {
        const string Cell = "<w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\"/></w:tcBorders></w:tcPr>";
        const string Grid = "<w:style w:type=\"table\" w:styleId=\"G\"><w:tblPr><w:tblBorders><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr></w:style>";
        const string None = "<w:tblBorders><w:insideV w:val=\"nil\"/></w:tblBorders>";
        string[] tables =
        [
            Table("<w:tblPr><w:tblStyle w:val=\"G\"/></w:tblPr>", "a|b", "c|d"),
            Table("<w:tblPr><w:tblStyle w:val=\"G\"/>" + None + "</w:tblPr>", "a|b", "c|d"),
            Table("", "a|b", "c|d").Replace("<w:tc>", "<w:tc>" + Cell, StringComparison.Ordinal),
        ];

        // Each holds all the words there are: only lines make it data.
        Assert.Equal(["data", "layout", "data"], tables.Select(table => FactDump.Read("table", new DocxFile(table).Styles(Grid).ToBytes()).Split(' ')[2]));
    }
}
