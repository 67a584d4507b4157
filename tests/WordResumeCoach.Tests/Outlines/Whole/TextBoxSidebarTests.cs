using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A sidebar in a text box, as many designed templates have it; the jobs stand in the body beside it.</summary>
public sealed class TextBoxSidebarTests
{
    [Fact]
    public void Resume_with_a_sidebar_in_a_text_box() => Assert.Equal(
        """
        name: Sanna Hietala
        email: sanna@example.com
        phone: +358 9 555 0107
        linkedin: linkedin.com/in/sannahietala
        location: Tampere, Finland
        name     Sanna Hietala
        text     Backend Developer
        [summary]
        heading  About me
        summary  Developer of twelve years who has written booking, billing and telemetry systems, most of them in Java, the last three years in Kotlin.
        [experience]
        heading  Experience
          = Lead Backend Developer | Isbre Gaming | - | 2020-01..present
        entry    Lead Backend Developer, Isbre Gaming
        date     January 2020 – Present
        bullet   Ranked 5 million players with one Redis cluster, p99 under 20 ms.
        bullet   Brought crash-free sessions from 97.1% to 99.6%.
        bullet   Hired and led a team of six.
          = Backend Developer | Skerry Fisheries | - | 2015-03..2019-12
        entry    Backend Developer, Skerry Fisheries
        date     March 2015 – December 2019
        bullet   Built the landing register used by 300 boats.
        bullet   Exchanged catch reports with three authorities over REST.
          = Java Developer | Nokka Systems | - | 2012..2015
        entry    Java Developer, Nokka Systems
        date     2012 – 2015
        bullet   Maintained a billing engine with 900 tariffs.
        [education]
        heading  Education
          = MSc Software Systems | Tampere College | - | 2012
        entry    MSc Software Systems, Tampere College
        date     2012
        (text box at 0)
        [other]
        heading  Contact
        contact  Tampere, Finland
        contact  +358 9 555 0107
        contact  sanna@example.com
        contact  linkedin.com/in/sannahietala
        [skills]
        heading  Skills
        skills   Kotlin, Java
        skills   Spring Boot, Ktor
        skills   Redis, PostgreSQL
        skills   Kafka, gRPC
        [languages]
        heading  Languages
        skills   Finnish (native)
        skills   English (C2)
        skills   Swedish (B1)
        [certifications]
        heading  Certifications
        text     Certified Kubernetes Administrator, 2021
        [interests]
        heading  Interests
        text     Ice swimming, orienteering
        note: sections-in-text-boxes
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(26, "Sanna Hietala"), Box(new Place(40, 60, 150, 640),
            Heading("Contact"), "Tampere, Finland", "+358 9 555 0107", "sanna@example.com", "linkedin.com/in/sannahietala",
            Heading("Skills"), "Kotlin, Java", "Spring Boot, Ktor", "Redis, PostgreSQL", "Kafka, gRPC",
            Heading("Languages"), "Finnish (native)", "English (C2)", "Swedish (B1)",
            Heading("Certifications"), "Certified Kubernetes Administrator, 2021",
            Heading("Interests"), "Ice swimming, orienteering")),
        P(Sized(14, "Backend Developer")),
        P(BoldSized(14, "About me")),
        P("Developer of twelve years who has written booking, billing and telemetry systems, most of them in Java, the last three years in Kotlin."),
        P(BoldSized(14, "Experience")),
        P(Bold("Lead Backend Developer, Isbre Gaming")),
        P(Italic("January 2020 – Present")),
        Item("Ranked 5 million players with one Redis cluster, p99 under 20 ms."),
        Item("Brought crash-free sessions from 97.1% to 99.6%."),
        Item("Hired and led a team of six."),
        P(Bold("Backend Developer, Skerry Fisheries")),
        P(Italic("March 2015 – December 2019")),
        Item("Built the landing register used by 300 boats."),
        Item("Exchanged catch reports with three authorities over REST."),
        P(Bold("Java Developer, Nokka Systems")),
        P(Italic("2012 – 2015")),
        Item("Maintained a billing engine with 900 tariffs."),
        P(BoldSized(14, "Education")),
        P(Bold("MSc Software Systems, Tampere College")),
        P(Italic("2012")),
        EndBody());

    private static Block Heading(string text) => P(BoldSized(13, text));
}
