using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>Name and contact in the page header, the page number in the footer, dates at a tab on the right.</summary>
public sealed class HeaderContactTests
{
    [Fact]
    public void Resume_with_contact_in_the_header() => Assert.Equal(
        """
        name: Farid Karimi
        email: farid@example.com
        phone: (312) 555-0109
        github: github.com/faridkarimi
        location: Chicago, IL
        [summary]
        summary  Software engineer with six years in trading and energy systems. Strong in C++ and Java, careful with memory, curious about clocks.
        [experience]
        heading  EXPERIENCE
          = Software Engineer | Prairie Trading | Chicago, IL | 2021-06..present
        entry    Prairie Trading, Chicago, IL\tJune 2021 – Present
        entry    Software Engineer
        bullet   Cut order-to-wire time from 38 to 11 microseconds in C++20.
        bullet   Replayed two years of market data nightly; found 14 faults before release.
        bullet   Taught the risk desk to read our latency histograms.
          = Software Developer | Dune Energy | Houston, TX | 2018-08..2021-05
        entry    Dune Energy, Houston, TX\tAugust 2018 – May 2021
        entry    Software Developer
        bullet   Forecast wind for 60 farms with Java and TimescaleDB.
        bullet   Streamed 9,000 sensor readings per second over MQTT.
          = Software Engineering Intern | Dune Energy | Houston, TX | 2017-05..2017-08
        entry    Software Engineering Intern\tMay 2017 – August 2017
        bullet   Wrote the blade inspection upload.
        [education]
        heading  EDUCATION
          = B.S. in Electrical and Computer Engineering | Lakeshore Institute of Technology | Chicago, IL | 2018-05
        entry    Lakeshore Institute of Technology, Chicago, IL\tMay 2018
        entry    B.S. in Electrical and Computer Engineering
        text     GPA: 3.7/4.0
        text     Relevant coursework: Operating Systems, Databases, Signal Processing
        [skills]
        heading  SKILLS
        skills   C++20, Java 17, Python, Bash
        skills   TimescaleDB, Kafka, Aeron, MQTT
        [publications]
        heading  PUBLICATIONS
        text     F. Karimi, "Clocks that agree", Midwest Systems Workshop, 2022.
        (header)
        name     Farid Karimi
        contact  Chicago, IL | (312) 555-0109 | farid@example.com | github.com/faridkarimi
        (footer)
        text     Page 1 of 1
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        "Software engineer with six years in trading and energy systems. Strong in C++ and Java, careful with memory, curious about clocks.",
        Heading("EXPERIENCE"),
        Tabbed(Bold("Prairie Trading"), ", Chicago, IL\tJune 2021 – Present"),
        P(Italic("Software Engineer")),
        Item("Cut order-to-wire time from 38 to 11 microseconds in C++20."),
        Item("Replayed two years of market data nightly; found 14 faults before release."),
        Item("Taught the risk desk to read our latency histograms."),
        Tabbed(Bold("Dune Energy"), ", Houston, TX\tAugust 2018 – May 2021"),
        P(Italic("Software Developer")),
        Item("Forecast wind for 60 farms with Java and TimescaleDB."),
        Item("Streamed 9,000 sensor readings per second over MQTT."),
        Tabbed(Italic("Software Engineering Intern"), "\tMay 2017 – August 2017"),
        Item("Wrote the blade inspection upload."),
        Heading("EDUCATION"),
        Tabbed(Bold("Lakeshore Institute of Technology"), ", Chicago, IL\tMay 2018"),
        P(Italic("B.S. in Electrical and Computer Engineering")),
        "GPA: 3.7/4.0",
        "Relevant coursework: Operating Systems, Databases, Signal Processing",
        Heading("SKILLS"),
        "C++20, Java 17, Python, Bash",
        "TimescaleDB, Kafka, Aeron, MQTT",
        Heading("PUBLICATIONS"),
        "F. Karimi, \"Clocks that agree\", Midwest Systems Workshop, 2022.",
        EndBody(HeaderReference("rIdH") + FooterReference("rIdF")))
        .Header("rIdH", Block.All([P(BoldSized(22, "Farid Karimi")), P("Chicago, IL | (312) 555-0109 | farid@example.com | github.com/faridkarimi")]))
        .Footer("rIdF", Block.All([P("Page ", Field("PAGE", "1"), " of ", Field("NUMPAGES", "1"))]));

    private static Block Heading(string text) => Set("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>", Bold(text));

    private static Block Tabbed(params ReadOnlySpan<Inline> content) => Set("<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>", content);
}
