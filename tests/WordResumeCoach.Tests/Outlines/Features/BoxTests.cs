using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Text that stands beside the body's flow: text boxes, frames, columns.</summary>
public sealed class BoxTests
{
    [Fact]
    public void A_text_box_in_both_forms_is_read_once() => Assert.Equal(
        """
        name: Noemi Falk
        email: noemi@example.com
        phone: 555-0181
        name     Noemi Falk
        [experience]
        heading  Experience
          = Backend Engineer | Lakeview Clinics | - | 2019..2024
        entry    Backend Engineer, Lakeview Clinics, 2019 – 2024
        bullet   Merged nine patient indexes.
        (text box at 0)
        [other]
        heading  Contact
        contact  noemi@example.com
        contact  555-0181
        [skills]
        heading  Skills
        skills   C#, SQL Server
        skills   HL7, FHIR
        note: sections-in-text-boxes
        """,
        Outline.Of(
            P(BoldSized(22, "Noemi Falk"), Box(P(Bold("Contact")), "noemi@example.com", "555-0181", P(Bold("Skills")), "C#, SQL Server", "HL7, FHIR")),
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer, Lakeview Clinics, 2019 – 2024")),
            Item("Merged nine patient indexes.")));

    [Fact]
    public void A_text_box_of_the_older_form() => Assert.Equal(
        """
        name: Gil Tremaine
        email: gil@example.com
        location: Quebec, Canada
        name     Gil Tremaine
        [experience]
        heading  Experience
          = Programmer | Maple Freight | - | 2008..2014
        entry    Programmer, Maple Freight, 2008 – 2014
        bullet   Kept the dispatch system on COBOL and DB2.
        (text box at 0)
        contact  gil@example.com
        contact  Quebec, Canada
        """,
        Outline.Of(
            P(BoldSized(18, "Gil Tremaine"), VmlBox("gil@example.com", "Quebec, Canada")),
            Styled("Heading1", "Experience"),
            P(Bold("Programmer, Maple Freight, 2008 – 2014")),
            Item("Kept the dispatch system on COBOL and DB2.")));

    [Fact]
    public void Bullets_in_a_text_box() => Assert.Equal(
        """
        name: Lara Winslow
        email: lara@example.com
        name     Lara Winslow
        contact  lara@example.com
        [education]
        heading  Education
          = BSc Computing | Kent College | - | 2018
        entry    BSc Computing, Kent College, 2018
        (text box at 1)
        [experience]
        heading  Experience
          = Backend Developer | Orchid Travel | - | 2018..2023
        entry    Backend Developer, Orchid Travel, 2018 – 2023
        bullet   Priced 40 million fares a day.
        bullet   Cut cache misses by a third.
        note: sections-in-text-boxes
        """,
        Outline.Of(
            P(BoldSized(18, "Lara Winslow")),
            P("lara@example.com", Box(P(Bold("Experience")), P(Bold("Backend Developer, Orchid Travel, 2018 – 2023")), Item("Priced 40 million fares a day."), Item("Cut cache misses by a third."))),
            Styled("Heading1", "Education"),
            "BSc Computing, Kent College, 2018"));

    [Fact]
    public void Frames_are_part_of_the_body() => Assert.Equal(
        """
        name: Hugo Lindt
        email: hugo@example.com
        phone: 555-0183
        name     Hugo Lindt
        contact  hugo@example.com
        contact  555-0183
        [experience]
        heading  Experience
          = Developer | Saffron Foods | - | 2015..2019
        entry    Developer, Saffron Foods, 2015 – 2019
        bullet   Printed labels in 22 languages.
        """,
        Outline.Of(
            P(BoldSized(18, "Hugo Lindt")),
            Framed("hugo@example.com"),
            Framed("555-0183"),
            Styled("Heading1", "Experience"),
            P(Bold("Developer, Saffron Foods, 2015 – 2019")),
            Item("Printed labels in 22 languages.")));

    [Fact]
    public void Newspaper_columns() => Assert.Equal(
        """
        name: Zsofia Kiss
        email: zsofia@example.com
        name     Zsofia Kiss
        contact  zsofia@example.com
        [skills]
        heading  Skills
        skills   Ruby, Rails
        skills   MySQL, Sidekiq\f
        [languages]
        heading  Languages
        skills   Hungarian, English
        [experience]
        heading  Experience
          = Rails Developer | Paprika Shop | - | 2014..2020
        entry    Rails Developer, Paprika Shop, 2014 – 2020
        bullet   Halved checkout time.
        """,
        Outline.Of(
            Styled("Title", "Zsofia Kiss"),
            P("zsofia@example.com"),
            EndColumns(1),
            Styled("Heading1", "Skills"),
            "Ruby, Rails",
            P("MySQL, Sidekiq", ColumnBreak),
            Styled("Heading1", "Languages"),
            "Hungarian, English",
            EndColumns(2),
            Styled("Heading1", "Experience"),
            P(Bold("Rails Developer, Paprika Shop, 2014 – 2020")),
            Item("Halved checkout time."),
            EndBody()));
}
