using System.Globalization;

namespace WordResumeCoach.Tests.Docx.Facts;

public sealed class PageTallyTests
{
    // A page of 720 points inside its margins, lines of exactly 12: 60 lines.
    private const string Page = "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"720\" w:bottom=\"720\" w:left=\"1440\" w:right=\"1440\"/>";
    private const string Exact = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>";

    private static string P(string text = "x", string properties = Exact) =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";

    private static string Lines(int count) => string.Concat(Enumerable.Repeat(P(), count));

    private static double Pages(string body, string section = "") =>
        double.Parse(FactDump.Read("pages", body + $"<w:sectPr>{Page}{section}</w:sectPr>")["pages ".Length..], CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(30, 0.5)]
    [InlineData(60, 1)]
    [InlineData(90, 1.5)]
    public void Lines_fill_pages(int lines, double pages) => Assert.Equal(pages, Pages(Lines(lines)));

    [Fact]
    public void Long_text_takes_the_lines_it_needs() => Assert.InRange(Pages(P(new string('e', 6_000))), 1.0, 1.2);

    [Fact]
    public void Space_around_paragraphs_counts() =>
        Assert.Equal(0.5, Pages(string.Concat(Enumerable.Repeat(P("x", "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"240\" w:lineRule=\"exact\"/>"), 15))));

    [Fact]
    public void Line_ends_make_lines() => Assert.Equal(0.05, Pages($"<w:p><w:pPr>{Exact}</w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"));

    [Fact]
    public void A_break_begins_a_page() =>
        Assert.Equal(1.5, Pages(P() + "<w:p><w:pPr><w:pageBreakBefore/>" + Exact + "</w:pPr></w:p>" + Lines(29)));

    [Fact]
    public void Columns_share_the_page() => Assert.Equal(0.5, Pages(Lines(60), "<w:cols w:num=\"2\"/>"));

    [Fact]
    public void A_section_on_a_new_page_leaves_the_rest_of_the_last_one_empty() =>
        Assert.Equal(1.5, Pages(P() + $"<w:p><w:pPr>{Exact}<w:sectPr>{Page}</w:sectPr></w:pPr></w:p>" + Lines(30)));

    [Fact]
    public void A_section_that_continues_does_not() =>
        Assert.Equal(0.5, Pages(Lines(9) + $"<w:p><w:pPr>{Exact}<w:sectPr>{Page}</w:sectPr></w:pPr></w:p>" + Lines(20), "<w:type w:val=\"continuous\"/>"));

    [Fact]
    public void Cells_of_a_row_stand_side_by_side() =>
        Assert.Equal(0.5, Pages($"<w:tbl><w:tr><w:tc>{Lines(30)}</w:tc><w:tc>{Lines(10)}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Rows_and_nested_tables_stand_below_each_other() =>
        Assert.Equal(0.5, Pages($"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{Lines(10)}</w:tc></w:tr></w:tbl>{Lines(10)}</w:tc></w:tr><w:tr><w:tc>{Lines(10)}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void A_narrow_cell_breaks_lines_sooner()
    {
        static string Row(string width) => $"<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{P(new string('e', 100))}</w:tc></w:tr></w:tbl>";

        Assert.Equal(0.03, Pages(Row("9000")));
        Assert.Equal(0.13, Pages(Row("1500")));
    }
}
