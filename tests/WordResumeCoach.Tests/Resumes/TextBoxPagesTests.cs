using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>Pages whose sections stand in text boxes.</summary>
public sealed class TextBoxPagesTests
{
    [Fact]
    public void Sidebar_in_a_text_box() => Assert.Equal(
        """
            name: Nadia Sample
            email: nadia@example.com
            phone: 555-0111
            name     Nadia Sample
            contact  nadia@example.com | 555-0111
            [experience]
            heading  EXPERIENCE
              = Backend Engineer | Northwind Traders | - | 2020..present
            entry    Backend Engineer, Northwind Traders
            date     2020 - present
            bullet   Moved the price service to Kafka.
            (text box at 0)
            [skills]
            heading  SKILLS
            skills   Go, PostgreSQL
            [education]
            heading  EDUCATION
              = BSc Computing | Example University | - | 2016..2019
            entry    BSc Computing, Example University
            date     2016 - 2019
            (text box at 0)
            [projects]
            heading  PROJECTS
              = Rate limiter | - | - | -
            entry    Rate limiter
            bullet   Held 4,000 requests per second on one core.
            """,
        Dump.Of("""
            {b 22} Nadia Sample
            nadia@example.com | 555-0111
            {b c 13} EXPERIENCE
            {b} Backend Engineer, Northwind Traders
            2020 - present
            {l0} Moved the price service to Kafka.
            {x0@0 b c 13} SKILLS
            {x0@0} Go, PostgreSQL
            {x0@0 b c 13} EDUCATION
            {x0@0} BSc Computing, Example University
            {x0@0} 2016 - 2019
            {x1@0 b c 13} PROJECTS
            {x1@0 b} Rate limiter
            {x1@0 l0} Held 4,000 requests per second on one core.
            """));

    [Fact]
    public void Name_and_contact_in_a_box() => Assert.Equal(
        """
            name: Oren Beispiel
            email: oren@example.com
            location: Lisbon, Portugal
            [experience]
            heading  EXPERIENCE
              = Developer | Contoso | - | 2019..2023
            entry    Developer, Contoso
            date     2019 - 2023
            bullet   Wrote the importer.
            [education]
            heading  EDUCATION
              = BSc Physics | Example University | - | 2018
            entry    BSc Physics, Example University, 2018
            (text box at 0)
            name     Oren Beispiel
            contact  oren@example.com
            contact  Lisbon, Portugal
            """,
        Dump.Of("""
            {b c 13} EXPERIENCE
            {b} Developer, Contoso
            2019 - 2023
            {l0} Wrote the importer.
            {b c 13} EDUCATION
            BSc Physics, Example University, 2018
            {x0@0 b 26} Oren Beispiel
            {x0@0} oren@example.com
            {x0@0} Lisbon, Portugal
            """));

    [Fact]
    public void Heading_in_a_box_over_the_body() => Assert.Equal(
        """
            name: Pia Example
            email: pia@example.com
            name     Pia Example
            contact  pia@example.com
              = Backend Developer | Contoso | - | 2018..2022
            entry    Backend Developer, Contoso
            date     2018 - 2022
            bullet   Cut the nightly job from 50 to 8 minutes.
              = BSc Mathematics | Example University | - | 2014..2017
            entry    BSc Mathematics, Example University
            date     2014 - 2017
            (text box at 3)
            [experience]
            heading  WORK EXPERIENCE
            (text box at 7)
            [education]
            heading  EDUCATION
            """,
        Dump.Of("""
            {b 20} Pia Example
            pia@example.com

            {b} Backend Developer, Contoso
            2018 - 2022
            {l0} Cut the nightly job from 50 to 8 minutes.

            {b} BSc Mathematics, Example University
            2014 - 2017
            {x0@3 b c 14} WORK EXPERIENCE
            {x1@7 b c 14} EDUCATION
            """));

    [Fact]
    public void Name_in_the_header_when_the_body_starts_with_the_town() => Assert.Equal(
        """
            name: Rui Sample
            location: Sample District, Porto, Portugal
            contact  Sample District, Porto, Portugal
            [summary]
            heading  Objective
            summary  A post as a junior backend developer in a team that ships every week.
            [skills]
            heading  Skills
            skills   Java, SQL
            (header)
            name     Rui Sample
            """,
        Dump.Of("""
            Sample District, Porto, Portugal
            {b 14} Objective
            A post as a junior backend developer in a team that ships every week.
            {b 14} Skills
            Java, SQL
            {head b 20} Rui Sample
            """));

    [Fact]
    public void A_bullet_in_a_box_names_its_outside_text_and_no_paragraph()
    {
        var resume = ResumeOutline.Read(Page.Of("""
            {b 22} Nadia Sample
            nadia@example.com
            {x0@1 b c 13} EXPERIENCE
            {x0@1 b} Developer, Contoso, 2019 - 2023
            {x0@1} - Held 4,000 requests per second with Kafka
            """));

        var section = Assert.Single(resume.Sections);
        Assert.Equal((null, 0, 1), (section.HeadingOrdinal, section.HeadingOutside, section.First));
        var entry = Assert.Single(section.Entries);
        Assert.Equal((1, (int?)1), (entry.Ordinal, entry.Outside));
        var bullet = Assert.Single(entry.Bullets);
        Assert.Equal((null, (int?)2, 2, 41), (bullet.Ordinal, bullet.Outside, bullet.Start, bullet.Length));
        Assert.Equal(2, Assert.Single(bullet.Quantities).Ordinal);
        Assert.Contains(resume.Notes, note => note.Code == "sections-in-text-boxes");
    }

    [Fact]
    public void A_declaration_in_a_box_is_no_summary() => Assert.Equal(
        [SectionKind.Experience, SectionKind.Skills],
        ResumeOutline.Read(Page.Of("""
            {b 20} Ravi Sample
            ravi@example.com
            {b 14} Experience
            {b} Engineer, Northwind Traders, 2019 - 2023
            {l0} Moved the price service to Kafka.
            {b 14} Skills
            Go, Kafka
            {x0@6} I hereby declare that all that is said above is true and complete as far as I know.
            """)).Sections.Select(section => section.Kind));
}
