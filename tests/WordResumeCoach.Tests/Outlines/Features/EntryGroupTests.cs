using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Dates first, labels over several jobs, clients, and the lines between a job and its bullets.</summary>
public sealed class EntryGroupTests
{
    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Date_first() => Assert.Equal(
        """
        name: Pavel Horak
        email: pavel@example.com
        name     Pavel Horak
        contact  pavel@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Vltava Brewing | Prague | 2020..2024
        entry    2020 – 2024\tBackend Engineer, Vltava Brewing, Prague
        bullet   Metered 90 vats every second.
          = Programmer | Orloj Systems | - | 2016..2020
        entry    2016 – 2020\tProgrammer, Orloj Systems
        bullet   Wrote the ticket reader firmware.
        [education]
        heading  Education
          = MSc Informatics | Prague College | - | 2016
        entry    2016\tMSc Informatics, Prague College
        """,
        Outline.Of(
            Styled("Title", "Pavel Horak"),
            "pavel@example.com",
            Styled("Heading1", "Experience"),
            P("2020 – 2024\t", Bold("Backend Engineer"), ", Vltava Brewing, Prague"),
            Item("Metered 90 vats every second."),
            P("2016 – 2020\t", Bold("Programmer"), ", Orloj Systems"),
            Item("Wrote the ticket reader firmware."),
            Styled("Heading1", "Education"),
            P("2016\t", Bold("MSc Informatics"), ", Prague College")));

    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Labels_over_several_jobs() => Assert.Equal(
        """
        name: Grace Tully
        email: grace@example.com
        name     Grace Tully
        contact  grace@example.com
        [experience]
        heading  Experience
        text     Engineering
          = Backend Engineer | Linnet Games | - | 2021..present
        entry    Backend Engineer, Linnet Games, 2021 – present
        bullet   Matched 50,000 players a minute.
          = Developer | Wren Studio | - | 2018..2021
        entry    Developer, Wren Studio, 2018 – 2021
        bullet   Shipped the save-game service.
        text     Teaching
          = Tutor | Code Evenings | - | 2016..2018
        entry    Tutor, Code Evenings, 2016 – 2018
        bullet   Taught Java to forty adults.
        """,
        Outline.Of(
            Styled("Title", "Grace Tully"),
            "grace@example.com",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Engineering"),
            P(Bold("Backend Engineer, Linnet Games, 2021 – present")),
            Item("Matched 50,000 players a minute."),
            P(Bold("Developer, Wren Studio, 2018 – 2021")),
            Item("Shipped the save-game service."),
            Styled("Heading2", "Teaching"),
            P(Bold("Tutor, Code Evenings, 2016 – 2018")),
            Item("Taught Java to forty adults.")));

    [Fact]
    public void Clients_labels_and_tools() => Assert.Equal(
        """
        name: Vikram Nair
        email: vikram@example.com
        name     Vikram Nair
        contact  vikram@example.com
        [experience]
        heading  Professional Experience
          = Senior Java Developer | Copperline Bank | Pune, India | 2020-03..present
        entry    Client: Copperline Bank, Pune, India\tMar 2020 – Till date
        entry    Role: Senior Java Developer
        text     Responsibilities:
        bullet   Developed batch settlement in Spring Batch.
        bullet   Wrote Oracle packages for reconciliation.
        skills   Environment: Java 11, Spring Boot, Oracle, Jenkins
          = Java Developer | Lotus Insurance | Chennai, India | 2017-06..2020-02
        entry    Client: Lotus Insurance, Chennai, India\tJun 2017 – Feb 2020
        entry    Role: Java Developer
        text     Responsibilities:
        bullet   Built the policy search on Elasticsearch.
        skills   Environment: Java 8, Elasticsearch, Maven
        """,
        Outline.Of(
            P(BoldSized(16, "Vikram Nair")),
            "vikram@example.com",
            P(BoldSized(12, "Professional Experience")),
            P(Bold("Client: Copperline Bank, Pune, India\tMar 2020 – Till date")),
            P(Bold("Role: Senior Java Developer")),
            P(Bold("Responsibilities:")),
            Item("Developed batch settlement in Spring Batch."),
            Item("Wrote Oracle packages for reconciliation."),
            P(Bold("Environment:"), " Java 11, Spring Boot, Oracle, Jenkins"),
            P(Bold("Client: Lotus Insurance, Chennai, India\tJun 2017 – Feb 2020")),
            P(Bold("Role: Java Developer")),
            P(Bold("Responsibilities:")),
            Item("Built the policy search on Elasticsearch."),
            P(Bold("Environment:"), " Java 8, Elasticsearch, Maven")));

    [Fact]
    public void Projects_within_a_job() => Assert.Equal(
        """
        name: Signe Dahl
        email: signe@example.com
        name     Signe Dahl
        contact  signe@example.com
        [experience]
        heading  Experience
          = Consultant | Nordlys Consulting | - | 2018..2023
        entry    Consultant, Nordlys Consulting\t2018 – 2023
        text     I worked for three customers from the Oslo office, mostly on payments and identity, in teams of four to nine people.
        bullet   Moved a pension fund from batch files to events.
        bullet   Wrote the sign-in service for a grocery chain.
        skills   Technologies: Kotlin, Kafka, PostgreSQL
        [projects]
        heading  Projects
          = kvist | - | - | 2022
        entry    kvist (2022)
        bullet   A tree-shaped key-value store with 300 stars.
        skills   Tech stack: Rust, RocksDB
        """,
        Outline.Of(
            Styled("Title", "Signe Dahl"),
            "signe@example.com",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Consultant, Nordlys Consulting\t2018 – 2023"),
            "I worked for three customers from the Oslo office, mostly on payments and identity, in teams of four to nine people.",
            Item("Moved a pension fund from batch files to events."),
            Item("Wrote the sign-in service for a grocery chain."),
            P(Bold("Technologies:"), " Kotlin, Kafka, PostgreSQL"),
            Styled("Heading1", "Projects"),
            Styled("Heading2", "kvist (2022)"),
            Item("A tree-shaped key-value store with 300 stars."),
            P(Bold("Tech stack:"), " Rust, RocksDB")));

    [Fact]
    public void Titles_in_the_list_of_their_bullets() => Assert.Equal(
        """
        name: Leo Barth
        email: leo@example.com
        name     Leo Barth
        contact  leo@example.com
        [experience]
        heading  Experience
          = Site Reliability Engineer | Alpenglow Rail | - | 2019..2024
        entry    Site Reliability Engineer, Alpenglow Rail, 2019 – 2024
        bullet   Kept 300 station displays in step.
        bullet   Wrote the failover drill.
          = System Administrator | Canton Library | - | 2014..2019
        entry    System Administrator, Canton Library, 2014 – 2019
        bullet   Moved 40 servers to Debian.
        [education]
        heading  Education
          = BSc Computer Science | Chur College | - | 2014
        entry    BSc Computer Science, Chur College, 2014
        """,
        Outline.Of(
            Styled("Title", "Leo Barth"),
            "leo@example.com",
            Styled("Heading1", "Experience"),
            Item("Site Reliability Engineer, Alpenglow Rail, 2019 – 2024"),
            Item(1, "Kept 300 station displays in step."),
            Item(1, "Wrote the failover drill."),
            Item("System Administrator, Canton Library, 2014 – 2019"),
            Item(1, "Moved 40 servers to Debian."),
            Styled("Heading1", "Education"),
            Item("BSc Computer Science, Chur College, 2014")));
}
