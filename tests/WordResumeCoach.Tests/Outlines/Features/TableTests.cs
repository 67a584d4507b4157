using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Pages laid out by tables.</summary>
public sealed class TableTests
{
    [Fact]
    public void Sidebar_on_the_left() => Assert.Equal(
        """
        name: Carla Bloom
        email: carla@example.com
        phone: 555-0170
        [other]
        heading  Contact
        contact  carla@example.com
        contact  555-0170
        [skills]
        heading  Skills
        skills   Go
        skills   gRPC
        name     Carla Bloom
        text     Backend Engineer
        [experience]
        heading  Experience
          = Backend Engineer | Dune Energy | - | 2020..2024
        entry    Backend Engineer, Dune Energy, 2020 – 2024
        bullet   Forecast wind for 60 farms.
        """,
        Outline.Of(
            Table([3000, 6638], Row(
                Cell(P(Bold("Contact")), "carla@example.com", "555-0170", P(Bold("Skills")), "Go", "gRPC"),
                Cell(P(BoldSized(22, "Carla Bloom")), "Backend Engineer", P(Bold("Experience")), P(Bold("Backend Engineer, Dune Energy, 2020 – 2024")), Item("Forecast wind for 60 farms.")))),
            Empty));

    [Fact]
    public void Sidebar_on_the_right() => Assert.Equal(
        """
        name: Bruno Castel
        email: bruno@example.com
        name     Bruno Castel
        text     Platform Engineer
        [experience]
        heading  EXPERIENCE
          = Platform Engineer | Mistral Hosting | Marseille, France | 2018..2023
        entry    Platform Engineer
        entry    Mistral Hosting, Marseille, France
        date     2018 – 2023
        bullet   Upgraded 70 clusters without downtime.
        [other]
        heading  CONTACT
        contact  bruno@example.com
        [languages]
        heading  LANGUAGES
        skills   French (native)
        skills   English (C1)
        [certifications]
        heading  CERTIFICATIONS
        text     Certified Kubernetes Administrator, 2021
        """,
        Outline.Of(
            P(BoldSized(24, "Bruno Castel")),
            P(Sized(13, "Platform Engineer")),
            Table([6638, 3000], Row(
                Cell(P(Bold("EXPERIENCE")), P(Bold("Platform Engineer")), "Mistral Hosting, Marseille, France", "2018 – 2023", Item("Upgraded 70 clusters without downtime.")),
                Cell(P(Bold("CONTACT")), "bruno@example.com", P(Bold("LANGUAGES")), "French (native)", "English (C1)", P(Bold("CERTIFICATIONS")), "Certified Kubernetes Administrator, 2021"))),
            Empty));

    [Fact]
    public void Several_rows_with_headings_at_the_side() => Assert.Equal(
        """
        name: Sunil Rao
        email: sunil@example.com
        name     Sunil Rao
        contact  sunil@example.com
        [summary]
        heading  Profile
        summary  Backend developer who likes schedules, queues and anything that has to be on time.
        [experience]
        heading  Experience
          = Backend Developer | Deccan Buses | - | 2017..2022
        entry    Backend Developer, Deccan Buses, 2017 – 2022
        bullet   Timed 900 buses to the minute.
        [skills]
        heading  Skills
        skills   Python, Celery, RabbitMQ
        """,
        Outline.Of(
            P(BoldSized(20, "Sunil Rao")),
            "sunil@example.com",
            Table([2200, 7438],
                Row(Cell(P(Bold("Profile"))), Cell("Backend developer who likes schedules, queues and anything that has to be on time.")),
                Row(Cell(P(Bold("Experience"))), Cell(P(Bold("Backend Developer, Deccan Buses, 2017 – 2022")), Item("Timed 900 buses to the minute."))),
                Row(Cell(P(Bold("Skills"))), Cell("Python, Celery, RabbitMQ"))),
            Empty));

    [Fact]
    public void A_table_in_a_cell() => Assert.Equal(
        """
        name: Ylva Strand
        phone: 555-0173
        name     Ylva Strand
        contact  555-0173
        [skills]
        heading  Skills
        skills   Kotlin
        skills   Ktor
        skills   MongoDB
        skills   Kafka
        [experience]
        heading  Experience
          = Developer | Isbre Gaming | - | 2019..2023
        entry    Developer, Isbre Gaming, 2019 – 2023
        bullet   Ranked 5 million players.
        """,
        Outline.Of(
            Table([3600, 6038], Row(
                Cell(P(BoldSized(18, "Ylva Strand")), "555-0173", Styled("Heading1", "Skills"), Table([1600, 1600], Texts("Kotlin", "Ktor"), Texts("MongoDB", "Kafka")), Empty),
                Cell(Styled("Heading1", "Experience"), P(Bold("Developer, Isbre Gaming, 2019 – 2023")), Item("Ranked 5 million players.")))),
            Empty));

    [Fact]
    public void Skills_in_a_grid() => Assert.Equal(
        """
        name: Derek Huang
        email: derek@example.com
        name     Derek Huang
        contact  derek@example.com
        [skills]
        heading  Technical Skills
        skills   Languages
        skills   Java, Go
        skills   Databases
        skills   PostgreSQL, Redis
        skills   Cloud
        skills   AWS (ECS, RDS)
        [experience]
        heading  Experience
          = Backend Engineer | Harborline | - | 2020..2023
        entry    Backend Engineer, Harborline, 2020 – 2023
        bullet   Moved berths planning to events.
        """,
        Outline.Of(
            Styled("Title", "Derek Huang"),
            "derek@example.com",
            Styled("Heading1", "Technical Skills"),
            Grid(2, Texts("Languages", "Java, Go"), Texts("Databases", "PostgreSQL, Redis"), Texts("Cloud", "AWS (ECS, RDS)")),
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer, Harborline, 2020 – 2023")),
            Item("Moved berths planning to events.")));

    [Fact]
    public void Labels_beside_values() => Assert.Equal(
        """
        name: Eva Muster
        email: eva@example.com
        phone: +43 1 555 0175
        location: 1020 Vienna, Austria
        [other]
        heading  PERSONAL INFORMATION
        contact  Name
        name     Eva Muster
        contact  Address
        contact  1020 Vienna, Austria
        contact  Telephone
        contact  +43 1 555 0175
        contact  E-mail
        contact  eva@example.com
        [experience]
        heading  WORK EXPERIENCE
          = Software Developer | Muster Logistik GmbH | Vienna | 2018-03..2023-06
        date     March 2018 – June 2023
        entry    Software Developer
        entry    Muster Logistik GmbH, Vienna
        bullet   Routed 3,000 pallets a day
        [education]
        heading  EDUCATION AND TRAINING
          = BSc Informatics | Vienna College | - | 2014..2018
        date     2014 – 2018
        entry    BSc Informatics
        entry    Vienna College
        """,
        Outline.Of(
            Table([2800, 6838],
                Row(Cell(P(Bold("PERSONAL INFORMATION"))), Cell(Empty)),
                Texts("Name", "Eva Muster"),
                Texts("Address", "1020 Vienna, Austria"),
                Texts("Telephone", "+43 1 555 0175"),
                Texts("E-mail", "eva@example.com"),
                Row(Cell(P(Bold("WORK EXPERIENCE"))), Cell(Empty)),
                Row(Cell("March 2018 – June 2023"), Cell(P(Bold("Software Developer")), "Muster Logistik GmbH, Vienna", Item("Routed 3,000 pallets a day"))),
                Row(Cell(P(Bold("EDUCATION AND TRAINING"))), Cell(Empty)),
                Row(Cell("2014 – 2018"), Cell(P(Bold("BSc Informatics")), "Vienna College"))),
            Empty));
}
