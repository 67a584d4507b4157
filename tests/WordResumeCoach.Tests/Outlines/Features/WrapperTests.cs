using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>What Word wraps around paragraphs and words leaves the outline alone.</summary>
public sealed class WrapperTests
{
    private const string Plain =
        """
        name: Isla Moreau
        email: isla@example.com
        name     Isla Moreau
        contact  isla@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Brightwater Utilities | - | 2020..2024
        entry    Backend Engineer, Brightwater Utilities, 2020 – 2024
        bullet   Billed 2 million taps.
        bullet   Wrote the leak alarm.
        [skills]
        heading  Skills
        skills   Java, Flink
        """;

    [Fact]
    public void Content_controls_around_paragraphs() => Assert.Equal(Plain, Outline.Of(
        ControlAround(Styled("Title", "Isla Moreau"), "isla@example.com"),
        ControlAround(
            Styled("Heading1", "Experience"),
            ControlAround(P(Bold("Backend Engineer, Brightwater Utilities, 2020 – 2024")), Item("Billed 2 million taps."), ControlAround(Item("Wrote the leak alarm.")))),
        Styled("Heading1", "Skills"),
        "Java, Flink"));

    [Fact]
    public void Content_controls_around_words() => Assert.Equal(Plain, Outline.Of(
        Styled("Title", Control("Isla Moreau")),
        P("isla@", Control("example.com")),
        Styled("Heading1", Control(Control("Experience"))),
        P(Control(Bold("Backend Engineer")), Bold(", "), Control(Bold("Brightwater Utilities")), Bold(", 2020 – 2024")),
        Item(Control("Billed 2 million taps.")),
        Item("Wrote the ", Control("leak alarm"), "."),
        Styled("Heading1", "Skills"),
        "Java, Flink"));

    [Fact]
    public void Content_controls_around_rows_and_cells() => Assert.Equal(Plain, Outline.Of(
        Styled("Title", "Isla Moreau"),
        "isla@example.com",
        Table([2200, 7438],
            ControlAround(Row(Cell(P(Bold("Experience"))), ControlAround(Cell(P(Bold("Backend Engineer, Brightwater Utilities, 2020 – 2024")), Item("Billed 2 million taps."), Item("Wrote the leak alarm."))))),
            Row(ControlAround(Cell(P(Bold("Skills")))), Cell("Java, Flink"))),
        Empty));

    [Fact]
    public void Custom_xml_and_smart_tags() => Assert.Equal(Plain, Outline.Of(
        Styled("Title", SmartTag("Isla Moreau")),
        "isla@example.com",
        CustomXml(
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer, "), SmartTag(Bold("Brightwater Utilities")), Bold(", 2020 – 2024")),
            CustomXml(Item("Billed 2 million taps."), Item("Wrote the leak alarm."))),
        Styled("Heading1", "Skills"),
        "Java, Flink"));

    [Fact]
    public void Of_two_choices_the_first_is_read() => Assert.Equal(Plain, Outline.Of(
        Styled("Title", "Isla Moreau"),
        "isla@example.com",
        Styled("Heading1", "Experience"),
        P(Bold("Backend Engineer, Brightwater Utilities, 2020 – 2024")),
        AlternateBlocks(Item("Billed 2 million taps."), Item("Billed two million taps in the older form.")),
        Item(Alternate("Wrote the leak alarm.", "Wrote the alarm.")),
        Styled("Heading1", "Skills"),
        "Java, Flink"));

    [Fact]
    public void The_strict_form() => Assert.Equal(Plain, Outline.Of(Docx.StrictForm.Of(Outline.File(
        Styled("Title", "Isla Moreau"),
        "isla@example.com",
        Styled("Heading1", "Experience"),
        P(Bold("Backend Engineer, Brightwater Utilities, 2020 – 2024")),
        Item("Billed 2 million taps."),
        Item("Wrote the leak alarm."),
        Styled("Heading1", "Skills"),
        "Java, Flink").ToBytes())));
}
