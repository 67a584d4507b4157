using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Notation;

public sealed class LayoutNotationTests
{
    private const string Everything = """
        layout: section nextPage at 0 to 3 columns 1 page 595.3 841.9 margins 72 54 72 54; section continuous at 4 columns 2 page 612 792 margins 72 72 72 72
        layout: columns 2 at 4
        layout: table 2x3 layout at 4 to 9; table 3x2 data depth 2 at 6 to 8
        layout: frame at 1; frame at 3 to 4
        layout: picture at 0 size 90 120.5 "Jane; \"at work\""; picture in header decorative; picture in text box at 3
        layout: chart at 3; smart art at 4; embedded object in footer
        layout: hidden at 5:3 "C:\\keys \\u"; tiny at 6:0 "golang"; blended in text box at 3:7 "leader\u000Bship"
        layout: font "Calibri" 1200 and 40; font "Papyrus" 3 and 0
        layout: symbol bullet at 7 "Wingdings" F0A7; symbol bullet in text box at 3 "Symbol" 00B7
        layout: inserted at 3 by "Pat Mentor"; deleted at 3; moved in footnote at 4; reformatted at 5; commented at 6 by "Pat Mentor"
        layout: prompt at 2:0 "Click here"; merge field at 2:11 "«Name»"
        layout: pages 1.85 stored 2
        layout: protected formsOnly
        layout: template "file:///C:/Resume.dotx"
        layout: text box 0 at 3 "## Skills" "- Go" "\- typed"; text box 1 at 3 "### More"; header "Jane Roe; 555-0100" "page 1"; text box 2 in header "Draft"; footnote at 4 "See there"; comment at 6 "Really?"
        note: macros-not-read
        note: tracked-changes

        """;

    private static Document Read(string lines) =>
        NotationSettings.Read(lines.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)).Page;

    [Fact]
    public void Whatever_is_printed_reads_back_and_prints_the_same() => Assert.Equal(Everything.ReplaceLineEndings("\n"), LayoutText.Print(Read(Everything)));

    [Fact]
    public void A_document_without_facts_prints_nothing() => Assert.Equal("", LayoutText.Print(new Document([new Paragraph(0, "words")])));

    [Fact]
    public void Facts_are_read_as_values()
    {
        var layout = Read("layout: hidden at 5:3 \"a \\\"b\\\"\"; table 2x3 data at 4 to 9; blended at 1:2 \"white\"").Layout;

        Assert.Equal([new ConcealedText(ConcealmentKind.Hidden, Location.At(5), 3, "a \"b\""), new ConcealedText(ConcealmentKind.Blended, Location.At(1), 2, "white")], layout.Concealed.AsEnumerable());
        Assert.Equal([0, 5], layout.Concealed.Select(words => words.Length));
        Assert.Equal([new Table(0, 1, 4, 9, 2, 3, TablePurpose.Data)], layout.Tables.AsEnumerable());
    }

    [Fact]
    public void Texts_of_a_box_keep_together_and_say_what_they_are() =>
        Assert.Equal(
            [
                new(OutsidePart.TextBox, 3, "Skills") { Box = 0, OutlineLevel = 0 },
                new(OutsidePart.TextBox, 3, "Go") { Box = 0, ListLevel = 0 },
                new(OutsidePart.Header, null, "Draft") { Box = 1 },
            ],
            Read("layout: text box at 3 \"## Skills\" \"- Go\"; text box 1 in header \"Draft\"").Outside.AsEnumerable());

    [Fact]
    public void Lines_of_one_kind_add_up() =>
        Assert.Equal([new ColumnRun(2, 0, 0), new ColumnRun(3, 4, 8)], Read("layout: columns 2 at 0\nlayout: columns 3 at 4 to 8").Layout.Columns.AsEnumerable());

    [Theory]
    [InlineData("layout: ladder at 3")]
    [InlineData("layout: frame")]
    [InlineData("layout: frame at 3 and more")]
    [InlineData("layout: hidden at 3:1")]
    public void What_is_no_fact_is_refused(string line) => Assert.Throws<FormatException>(() => Read(line));
}
