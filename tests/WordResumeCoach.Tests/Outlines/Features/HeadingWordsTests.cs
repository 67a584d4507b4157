using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>What section headings say.</summary>
public sealed class HeadingWordsTests
{
    [Fact]
    public void Two_things_in_one_heading() => Assert.Equal(
        """
        name: Sofia Varga
        email: sofia@example.com
        name     Sofia Varga
        contact  sofia@example.com
        [skills]
        heading  Skills & Tools
        skills   Python, Airflow, dbt
        [experience]
        heading  Work & Volunteering
          = Data Engineer | Bluefern Health | - | 2020..2023
        entry    Data Engineer, Bluefern Health\t2020 – 2023
        bullet   Loaded 200 clinics into one warehouse.
        [education]
        heading  Education & Training
          = MSc Statistics | Szeged College | - | 2019
        entry    MSc Statistics, Szeged College\t2019
        [awards]
        heading  Honours & Awards
        text     Best thesis of the year, 2019
        [interests]
        heading  Hobbies / Interests
        text     Chess, rowing
        """,
        Outline.Of(
            Styled("Title", "Sofia Varga"),
            "sofia@example.com",
            Styled("Heading1", "Skills & Tools"),
            "Python, Airflow, dbt",
            Styled("Heading1", "Work & Volunteering"),
            P(Bold("Data Engineer, Bluefern Health"), "\t2020 – 2023"),
            Item("Loaded 200 clinics into one warehouse."),
            Styled("Heading1", "Education & Training"),
            P(Bold("MSc Statistics, Szeged College"), "\t2019"),
            Styled("Heading1", "Honours & Awards"),
            "Best thesis of the year, 2019",
            Styled("Heading1", "Hobbies / Interests"),
            "Chess, rowing"));

    [Fact]
    public void In_Italian() => Assert.Equal(
        """
        name: Chiara Esempio
        email: chiara@example.com
        location: Torino, Italia
        name     Chiara Esempio
        contact  chiara@example.com | Torino, Italia
        [experience]
        heading  Esperienza professionale
          = Sviluppatrice backend | Esempio S.r.l. | Torino | 2019-03..2023-06
        entry    Sviluppatrice backend, Esempio S.r.l., Torino
        date     marzo 2019 – giugno 2023
        bullet   Migrazione del catalogo da MySQL a PostgreSQL
        [education]
        heading  Istruzione
          = Laurea in Informatica | Università di Esempio | - | 2018
        entry    Laurea in Informatica, Università di Esempio, 2018
        [skills]
        heading  Competenze
        skills   Java, Spring, Kafka
        [languages]
        heading  Lingue
        skills   Italiano, inglese
        """,
        Outline.Of(
            P(BoldSized(20, "Chiara Esempio")),
            "chiara@example.com | Torino, Italia",
            P(BoldSized(14, "Esperienza professionale")),
            P(Bold("Sviluppatrice backend, Esempio S.r.l., Torino")),
            "marzo 2019 – giugno 2023",
            Item("Migrazione del catalogo da MySQL a PostgreSQL"),
            P(BoldSized(14, "Istruzione")),
            "Laurea in Informatica, Università di Esempio, 2018",
            P(BoldSized(14, "Competenze")),
            "Java, Spring, Kafka",
            P(BoldSized(14, "Lingue")),
            "Italiano, inglese"));

    [Fact]
    public void In_the_same_line_as_what_stands_under_them() => Assert.Equal(
        """
        name: Ravi Menon
        email: ravi@example.com
        name     Ravi Menon
        contact  ravi@example.com
        [summary]
        summary  Objective: Backend role in a team that owns its services from design to on-call.
        [skills]
        skills   Skills: Java, SQL, Docker, Kubernetes
        [languages]
        skills   Languages: English, Malayalam
        [experience]
        heading  Experience
          = Software Developer | Northgate Energy | - | 2021..present
        entry    Software Developer, Northgate Energy, 2021 – present
        bullet   Read 90,000 meters every quarter of an hour.
        """,
        Outline.Of(
            P(BoldSized(18, "Ravi Menon")),
            "ravi@example.com",
            P(Bold("Objective:"), " Backend role in a team that owns its services from design to on-call."),
            P(Bold("Skills:"), " Java, SQL, Docker, Kubernetes"),
            P(Bold("Languages:"), " English, Malayalam"),
            P(Bold("Experience")),
            P(Bold("Software Developer, Northgate Energy"), ", 2021 – present"),
            Item("Read 90,000 meters every quarter of an hour.")));

    [Fact]
    public void In_words_of_their_own() => Assert.Equal(
        """
        name: Jonas Weir
        email: jonas@example.com
        name     Jonas Weir
        contact  jonas@example.com
        [summary?]
        heading  Why hire me
        summary  I take services that page every night and make them boring.
        [experience]
        heading  Where I have worked
          = Site Reliability Engineer | Orchard Pay | - | 2018..2024
        entry    Site Reliability Engineer, Orchard Pay, 2018 – 2024
        bullet   Brought pages per week from 40 to 3.
        [other?]
        heading  Things I keep in my garage
        text     Two printers and a lathe.
        note: unsure-section
        """,
        Outline.Of(
            Styled("Title", "Jonas Weir"),
            "jonas@example.com",
            Styled("Heading1", "Why hire me"),
            "I take services that page every night and make them boring.",
            Styled("Heading1", "Where I have worked"),
            Styled("Heading2", "Site Reliability Engineer, Orchard Pay, 2018 – 2024"),
            Styled("ListBullet", "Brought pages per week from 40 to 3."),
            Styled("Heading1", "Things I keep in my garage"),
            "Two printers and a lathe."));
}
