using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>One table of two cells: a narrow column with facts on the left, the story on the right.</summary>
public sealed class LeftSidebarTests
{
    [Fact]
    public void Resume_with_a_sidebar_on_the_left() => Assert.Equal(
        """
        name: Joana Peixoto
        email: joana@example.com
        phone: +351 21 555 0105
        linkedin: linkedin.com/in/joanapeixoto
        github: github.com/jpeixoto
        location: Porto, Portugal
        [other]
        heading  CONTACT
        contact  Porto, Portugal
        contact  +351 21 555 0105
        contact  joana@example.com
        contact  linkedin.com/in/joanapeixoto
        contact  github.com/jpeixoto
        [skills]
        heading  SKILLS
        skills   Python, FastAPI, Django
        skills   PostgreSQL, ClickHouse
        skills   RabbitMQ, Celery
        skills   GCP (Cloud Run, BigQuery)
        skills   Docker, Terraform
        [languages]
        heading  LANGUAGES
        skills   Portuguese – native
        skills   English – fluent
        skills   Spanish – basic
        [certifications]
        heading  CERTIFICATES
        text     Google Cloud Professional Data Engineer (2022)
        name     Joana Peixoto
        text     Backend & Data Engineer
        [summary]
        heading  PROFILE
        summary  I build pipelines and the APIs on top of them. In eight years I have worked for a newspaper, a bank and a city.
        [experience]
        heading  EXPERIENCE
          = Senior Data Engineer | Ribeira Bank | Porto | 2020-05..present
        entry    Senior Data Engineer
        entry    Ribeira Bank, Porto
        date     May 2020 – Present
        bullet   Rebuilt the ledger export on BigQuery: 14 TB a month, four hours faster.
        bullet   Wrote a schema registry that stopped 9 in 10 broken feeds.
        bullet   Run a guild of twelve data engineers.
          = Backend Developer | Gazeta do Norte | Porto | 2017-02..2020-04
        entry    Backend Developer
        entry    Gazeta do Norte, Porto
        date     February 2017 – April 2020
        bullet   Served 30 million page views a month from FastAPI behind a CDN.
        bullet   Replaced the paywall, revenue up 12%.
          = Junior Developer | Câmara Digital | Braga, Portugal | 2015..2017
        entry    Junior Developer
        entry    Câmara Digital, Braga, Portugal
        date     2015 – 2017
        bullet   Opened the bus timetable as GTFS.
        [education]
        heading  EDUCATION
          = MSc Informatics Engineering | University of Minho | - | 2013..2015
        entry    MSc Informatics Engineering
        entry    University of Minho
        date     2013 – 2015
          = BSc Mathematics | University of Minho | - | 2010..2013
        entry    BSc Mathematics
        entry    University of Minho
        date     2010 – 2013
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        Table([3200, 6438], Row(
            Cell(
                Heading("CONTACT"), "Porto, Portugal", "+351 21 555 0105", "joana@example.com", "linkedin.com/in/joanapeixoto", "github.com/jpeixoto",
                Heading("SKILLS"), "Python, FastAPI, Django", "PostgreSQL, ClickHouse", "RabbitMQ, Celery", "GCP (Cloud Run, BigQuery)", "Docker, Terraform",
                Heading("LANGUAGES"), "Portuguese – native", "English – fluent", "Spanish – basic",
                Heading("CERTIFICATES"), "Google Cloud Professional Data Engineer (2022)"),
            Cell(
                P(BoldSized(26, "Joana Peixoto")), P(Sized(14, "Backend & Data Engineer")),
                Heading("PROFILE"), "I build pipelines and the APIs on top of them. In eight years I have worked for a newspaper, a bank and a city.",
                Heading("EXPERIENCE"),
                P(Bold("Senior Data Engineer")), "Ribeira Bank, Porto", P(Italic("May 2020 – Present")),
                Item("Rebuilt the ledger export on BigQuery: 14 TB a month, four hours faster."),
                Item("Wrote a schema registry that stopped 9 in 10 broken feeds."),
                Item("Run a guild of twelve data engineers."),
                P(Bold("Backend Developer")), "Gazeta do Norte, Porto", P(Italic("February 2017 – April 2020")),
                Item("Served 30 million page views a month from FastAPI behind a CDN."),
                Item("Replaced the paywall, revenue up 12%."),
                P(Bold("Junior Developer")), "Câmara Digital, Braga, Portugal", P(Italic("2015 – 2017")),
                Item("Opened the bus timetable as GTFS."),
                Heading("EDUCATION"),
                P(Bold("MSc Informatics Engineering")), "University of Minho", P(Italic("2013 – 2015")),
                P(Bold("BSc Mathematics")), "University of Minho", P(Italic("2010 – 2013"))))),
        Empty,
        EndBody());

    private static Block Heading(string text) => P(BoldSized(13, text));
}
