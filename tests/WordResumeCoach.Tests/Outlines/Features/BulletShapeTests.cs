using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Bullets that share a paragraph, go on in the next one, or have no mark at all.</summary>
public sealed class BulletShapeTests
{
    [Fact]
    public void Several_in_one_paragraph() => Assert.Equal(
        """
        name: Yusuf Erdem
        email: yusuf@example.com
        name     Yusuf Erdem
        contact  yusuf@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Atlas Couriers | - | 2020..2024
        entry    Backend Engineer, Atlas Couriers, 2020 – 2024
        bullet   • Tracked 2 million parcels a day.\v• Cut map costs by half.\v• Ran the on-call rota.
        """,
        Outline.Of(
            Styled("Title", "Yusuf Erdem"),
            "yusuf@example.com",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Backend Engineer, Atlas Couriers, 2020 – 2024"),
            "• Tracked 2 million parcels a day.\v• Cut map costs by half.\v• Ran the on-call rota."));

    [Fact]
    public void Each_line_of_a_broken_paragraph_is_a_bullet_and_a_broken_sentence_is_one() => Assert.Equal(
        """
        Tracked 2 million parcels a day.
        Cut map costs by half.
        Ran the on-call rota.
        Wrote the depot planner, which chooses routes\vfor 900 vans.
        """,
        Outline.BulletsOf(
            "Yusuf Erdem",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Backend Engineer, Atlas Couriers, 2020 – 2024"),
            "• Tracked 2 million parcels a day.\v• Cut map costs by half.",
            Item("Ran the on-call rota.\vWrote the depot planner, which chooses routes\vfor 900 vans.")));

    [Fact]
    public void One_wrapped_over_paragraphs() => Assert.Equal(
        """
        name: Ines Duarte
        phone: 555-0144
        name     Ines Duarte
        contact  555-0144
        [experience]
        heading  EXPERIENCE
          = Backend Developer | Cork & Barrel | - | 2018..2023
        entry    Backend Developer, Cork & Barrel, 2018 - 2023
        bullet   • Built the allocation service that shares scarce vintages
        bullet   among 4,000 merchants, and proved it fair.
        bullet   • Moved invoices to events.
        [education]
        heading  EDUCATION
          = BSc Computing | Porto College | - | 2018
        entry    BSc Computing, Porto College, 2018
        """,
        Outline.Of(
            P(Bold("Ines Duarte")),
            "555-0144",
            P(Bold("EXPERIENCE")),
            P(Bold("Backend Developer, Cork & Barrel, 2018 - 2023")),
            "• Built the allocation service that shares scarce vintages",
            "   among 4,000 merchants, and proved it fair.",
            "• Moved invoices to events.",
            P(Bold("EDUCATION")),
            "BSc Computing, Porto College, 2018"));

    [Fact]
    public void The_parts_of_a_wrapped_bullet_are_one() => Assert.Equal(
        """
        Built the allocation service that shares scarce vintages among 4,000 merchants, and proved it fair.
        Moved invoices to events.
        """,
        Outline.BulletsOf(
            P(Bold("Ines Duarte")),
            P(Bold("EXPERIENCE")),
            P(Bold("Backend Developer, Cork & Barrel, 2018 - 2023")),
            "• Built the allocation service that shares scarce vintages",
            "   among 4,000 merchants, and proved it fair.",
            "• Moved invoices to events."));

    [Fact]
    public void Duties_told_as_prose() => Assert.Equal(
        """
        name: Walter Ames
        email: walter@example.com
        name     Walter Ames
        contact  walter@example.com
        [experience]
        heading  Experience
          = Systems Developer | County Archive | - | 2012..2020
        entry    Systems Developer, County Archive, 2012 – 2020
        text     I was the only developer in the archive and looked after the catalogue, the scanning line and the reading-room terminals. In 2016 I rewrote the catalogue in Java, which took eleven months beside the daily work.
        text     I also trained the two people who took over from me and wrote the handbook they still use today.
        [education]
        heading  Education
          = Diploma in Computing | Exeter College | - | 2011
        entry    Diploma in Computing, Exeter College, 2011
        """,
        Outline.Of(
            Styled("Title", "Walter Ames"),
            "walter@example.com",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Systems Developer, County Archive, 2012 – 2020"),
            "I was the only developer in the archive and looked after the catalogue, the scanning line and the reading-room terminals. In 2016 I rewrote the catalogue in Java, which took eleven months beside the daily work.",
            "I also trained the two people who took over from me and wrote the handbook they still use today.",
            Styled("Heading1", "Education"),
            "Diploma in Computing, Exeter College, 2011"));

    [Fact]
    public void Short_duties_without_marks() => Assert.Equal(
        """
        name: Bea Novak
        email: bea@example.com
        name     Bea Novak
        contact  bea@example.com
        [experience]
        heading  Experience
          = Backend Developer | Meridian Hotels | - | 2019..present
        entry    Backend Developer, Meridian Hotels, 2019 – present
        bullet   Developed the room inventory in C#
        bullet   Tuned SQL Server for 600 hotels
        bullet   Automated releases with Azure Pipelines
          = Junior Developer | Meridian Hotels | - | 2017..2019
        entry    Junior Developer, Meridian Hotels, 2017 – 2019
        bullet   Fixed booking mails in 14 languages
        bullet   Wrote tests for the rate importer
        """,
        Outline.Of(
            Styled("Title", "Bea Novak"),
            "bea@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Developer, Meridian Hotels, 2019 – present")),
            "Developed the room inventory in C#",
            "Tuned SQL Server for 600 hotels",
            "Automated releases with Azure Pipelines",
            P(Bold("Junior Developer, Meridian Hotels, 2017 – 2019")),
            "Fixed booking mails in 14 languages",
            "Wrote tests for the rate importer"));
}
