using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>How people say who they are and how to reach them.</summary>
public sealed class ContactTests
{
    [Fact]
    public void Only_the_targets_of_links() => Assert.Equal(
        """
        name: Mei Aldous
        email: mei@example.com
        linkedin: https://www.linkedin.com/in/mei-aldous
        github: https://github.com/meialdous
        website: https://mei.example.com
        name     Mei Aldous
        contact  E-mail · LinkedIn · GitHub · Website
        [experience]
        heading  Experience
          = Backend Engineer | Pebble Mobile | - | 2020..2024
        entry    Backend Engineer, Pebble Mobile, 2020 – 2024
        bullet   Paired 80,000 scooters.
        """,
        Outline.Of(Outline.File(
                Styled("Title", "Mei Aldous"),
                P(Link("rId1", "E-mail"), " · ", Link("rId2", "LinkedIn"), " · ", Link("rId3", "GitHub"), " · ", Link("rId4", "Website")),
                Styled("Heading1", "Experience"),
                P(Bold("Backend Engineer, Pebble Mobile, 2020 – 2024")),
                Item("Paired 80,000 scooters."))
            .Hyperlink("rId1", "mailto:mei@example.com").Hyperlink("rId2", "https://www.linkedin.com/in/mei-aldous")
            .Hyperlink("rId3", "https://github.com/meialdous").Hyperlink("rId4", "https://mei.example.com")));

    [Fact]
    public void Links_by_field() => Assert.Equal(
        """
        name: Emil Stroud
        email: emil@example.com
        linkedin: https://linkedin.com/in/emil-stroud
        github: https://github.com/emilstroud
        name     Emil Stroud
        contact  emil@example.com | LinkedIn | GitHub
        [skills]
        heading  Skills
        skills   Scala, Spark
        [education]
        heading  Education
          = BSc Physics | Leith College | - | 2020
        entry    BSc Physics, Leith College, 2020
        """,
        Outline.Of(
            Styled("Title", "Emil Stroud"),
            P("emil@example.com | ", FieldLink("https://linkedin.com/in/emil-stroud", "LinkedIn"), " | ", FieldLink("https://github.com/emilstroud", "GitHub")),
            Styled("Heading1", "Skills"),
            "Scala, Spark",
            Styled("Heading1", "Education"),
            "BSc Physics, Leith College, 2020"));

    [Fact]
    public void Name_with_a_title_line() => Assert.Equal(
        """
        name: Rosa Kimura
        email: rosa@example.com
        phone: +44 20 7946 0118
        github: github.com/rosakimura
        location: Bristol, UK
        name     Rosa Kimura
        text     Senior Backend Engineer | Distributed Systems
        contact  Bristol, UK • +44 20 7946 0118 • rosa@example.com
        contact  github.com/rosakimura
        [experience]
        heading  Experience
          = Senior Backend Engineer | Severn Data | - | 2019..present
        entry    Senior Backend Engineer, Severn Data, 2019 – present
        bullet   Sharded the tide archive over 24 nodes.
        """,
        Outline.Of(
            P(BoldSized(22, "Rosa Kimura")),
            P(Sized(13, "Senior Backend Engineer | Distributed Systems")),
            "Bristol, UK • +44 20 7946 0118 • rosa@example.com",
            "github.com/rosakimura",
            Styled("Heading1", "Experience"),
            P(Bold("Senior Backend Engineer, Severn Data, 2019 – present")),
            Item("Sharded the tide archive over 24 nodes.")));

    [Fact]
    public void Name_and_all_else_in_one_paragraph() => Assert.Equal(
        """
        name: Otto Feld
        email: otto@example.com
        phone: 555-0156
        location: Graz, Austria
        name     Otto Feld\vGraz, Austria\v555-0156 | otto@example.com
        [skills]
        heading  Skills
        skills   Elixir, PostgreSQL
        [experience]
        heading  Experience
          = Developer | Mur Software | - | 2018..2022
        entry    Developer, Mur Software, 2018 – 2022
        bullet   Sent 9 million text messages.
        """,
        Outline.Of(
            P(BoldSized(16, "Otto Feld"), "\vGraz, Austria\v555-0156 | otto@example.com"),
            Styled("Heading1", "Skills"),
            "Elixir, PostgreSQL",
            Styled("Heading1", "Experience"),
            P(Bold("Developer, Mur Software, 2018 – 2022")),
            Item("Sent 9 million text messages.")));

    [Fact]
    public void In_the_header_and_the_footer() => Assert.Equal(
        """
        name: Idris Calloway
        email: idris@example.com
        phone: 555-0142
        linkedin: linkedin.com/in/idris-calloway
        location: Cardiff, UK
        [experience]
        heading  Experience
          = Systems Engineer | Kestrel Rail | - | 2016..2021
        entry    Systems Engineer, Kestrel Rail, 2016–2021
        bullet   Kept the seat map up through two timetable changes.
        [education]
        heading  Education
          = BEng Computing | Cardiff College | - | 2016
        entry    BEng Computing, Cardiff College, 2016
        (header)
        name     Idris Calloway
        contact  Cardiff, UK | 555-0142 | idris@example.com
        (footer)
        contact  linkedin.com/in/idris-calloway
        text     Page 1
        """,
        Outline.Of(Outline.File(
                Styled("Heading1", "Experience"),
                P(Bold("Systems Engineer, Kestrel Rail, 2016–2021")),
                Item("Kept the seat map up through two timetable changes."),
                Styled("Heading1", "Education"),
                "BEng Computing, Cardiff College, 2016",
                EndBody(HeaderReference("rIdH") + FooterReference("rIdF")))
            .Header("rIdH", Block.All([P(BoldSized(20, "Idris Calloway")), "Cardiff, UK | 555-0142 | idris@example.com"]))
            .Footer("rIdF", Block.All(["linkedin.com/in/idris-calloway", P("Page ", Field("PAGE", "1"))]))));

    [Fact]
    public void Under_a_heading_of_their_own_with_labels() => Assert.Equal(
        """
        name: Anouk Visser
        email: anouk@example.com
        phone: +31 20 555 0161
        location: Utrecht, Netherlands
        name     Anouk Visser
        text     Backend Developer
        [other]
        heading  Personal details
        contact  Phone: +31 20 555 0161
        contact  E-mail: anouk@example.com
        contact  Address: Utrecht, Netherlands
        text     Nationality: Dutch
        [experience]
        heading  Experience
          = Backend Developer | Gracht Media | - | 2019..2023
        entry    Backend Developer, Gracht Media, 2019 – 2023
        bullet   Cached 12,000 pages at the edge.
        """,
        Outline.Of(
            Styled("Title", "Anouk Visser"),
            Styled("Subtitle", "Backend Developer"),
            Styled("Heading1", "Personal details"),
            "Phone: +31 20 555 0161",
            "E-mail: anouk@example.com",
            "Address: Utrecht, Netherlands",
            "Nationality: Dutch",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Developer, Gracht Media, 2019 – 2023")),
            Item("Cached 12,000 pages at the edge.")));
}
