using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Changes that are tracked, words that are hidden, fields and characters of their own kind.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void Tracked_insertions_deletions_and_moves() => Assert.Equal(
        """
        name: Perry Quill
        email: perry@example.com
        name     Perry Quill
        contact  perry@example.com
        [experience]
        heading  Experience
          = Lead Developer | Beacon Charts | - | 2019..2023
        entry    Lead Developer, Beacon Charts, 2019 – 2023
        bullet   Rebuilt the tide tables in Rust.
        bullet   Served 300 harbours.
        [skills]
        heading  Skills
        skills   Rust, PostGIS
        note: tracked-changes
        """,
        Outline.Of(
            Styled("Title", "Perry Quill"),
            "perry@example.com",
            Styled("Heading1", "Experience"),
            P(Inserted(Bold("Lead ")), Bold("Developer, Beacon Charts, 2019 – "), Deleted("2022"), Inserted(Bold("2023"))),
            Item(Deleted("Responsible for rebuilding"), Inserted("Rebuilt"), " the tide tables in Rust."),
            Item(MovedHere("Served 300 harbours.")),
            Item(MovedAway("Served 300 harbours.")),
            Styled("Heading1", "Skills"),
            P("Rust", Deleted(", Perl"), ", PostGIS")));

    [Fact]
    public void Hidden_words_are_no_part_of_the_resume() => Assert.Equal(
        """
        name: Selma Ortiz
        email: selma@example.com
        name     Selma Ortiz
        contact  selma@example.com
        [skills]
        heading  Skills
        skills   PHP, MariaDB
        [experience]
        heading  Experience
          = Developer | Cactus Travel | - | 2018..2021
        entry    Developer, Cactus Travel, 2018 – 2021
        bullet   Booked 70,000 nights.
        note: hidden-text-not-read
        """,
        Outline.Of(
            Styled("Title", "Selma Ortiz"),
            "selma@example.com",
            Styled("Heading1", "Skills"),
            P("PHP, MariaDB", Hidden(", Java, Kubernetes, AWS, leadership")),
            P(Hidden("Kafka Spark Terraform")),
            Styled("Heading1", "Experience"),
            P(Bold("Developer, Cactus Travel, 2018 – 2021")),
            Item("Booked 70,000 nights.")));

    [Fact]
    public void Fields_show_their_results() => Assert.Equal(
        """
        name: Henk de Wit
        email: henk@example.com
        name     Henk de Wit
        contact  henk@example.com
        text     Last updated: 3 October 2026
        [projects]
        heading  Projects
          = polder | - | - | 2024
        entry    polder, 2024
        bullet   Models 400 pumps; described in figure 1.
        [education]
        heading  Education
          = BSc Hydrology | Zeeland College | - | 2022
        entry    BSc Hydrology, Zeeland College, 2022
        """,
        Outline.Of(
            Styled("Title", Field("MERGEFIELD FullName", "Henk de Wit")),
            P(FieldLink("mailto:henk@example.com", "henk@example.com")),
            P("Last updated: ", Field("DATE \\@ \"d MMMM yyyy\"", "3 October 2026")),
            Styled("Heading1", "Projects"),
            P(Bold("polder, 2024")),
            Item("Models 400 pumps; described in figure ", Field("REF fig \\h", "1"), "."),
            Styled("Heading1", "Education"),
            "BSc Hydrology, Zeeland College, 2022"));

    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Hyphens_and_spaces_of_their_own_kind() => Assert.Equal(
        """
        name: Anne-Lise Bourg
        email: anne@example.com
        name     Anne\u001ELise Bourg
        contact  anne@example.com
        [experience]
        heading  Work\u00A0Experience
          = Co-founder | Rhone Data | - | 2017..2020
        entry    Co\u001Efounder, Rhone Data, 2017\u001E2020
        bullet   Wrote the multi\u001Fplatform sync engine.
        bullet   Kept\u00A012 customers on\u200B-call.
        """,
        Outline.Of(
            Styled("Title", "Anne\u001ELise Bourg"),
            "anne@example.com",
            Styled("Heading1", "Work\u00A0Experience"),
            P(Bold("Co\u001Efounder, Rhone Data, 2017\u001E2020")),
            Item("Wrote the multi\u001Fplatform sync engine."),
            Item("Kept\u00A012 customers on\u200B-call.")));
}
