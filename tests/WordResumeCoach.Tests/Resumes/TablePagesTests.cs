using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>Pages laid out in tables.</summary>
public sealed class TablePagesTests
{
    [Fact]
    public void Two_columns_in_a_table() => Assert.Equal(
        """
            name: Ana Example
            email: ana@example.com
            phone: +351 21 555 0104
            location: Lisbon, Portugal
            [other]
            heading  Contact
            contact  ana@example.com
            contact  +351 21 555 0104
            contact  Lisbon, Portugal
            [skills]
            heading  Skills
            skills   Python
            skills   FastAPI
            skills   PostgreSQL
            [languages]
            heading  Languages
            skills   Portuguese (native)
            skills   English (C1)
            name     Ana Example
            text     Backend Engineer
            [experience]
            heading  Experience
              = Backend Engineer | Tailspin Toys | Lisbon | 2020..present
            entry    Backend Engineer
            entry    Tailspin Toys · Lisbon · 2020 – now
            bullet   Split a Django monolith into six services.
            bullet   Brought p95 latency from 900 ms to 210 ms.
              = Junior Developer | Wingtip Travel | Porto | 2017..2020
            entry    Junior Developer
            entry    Wingtip Travel · Porto · 2017 – 2020
            bullet   Wrote the booking import.
            [education]
            heading  Education
              = MSc Informatics | University of Porto | - | 2015..2017
            entry    MSc Informatics
            entry    University of Porto · 2015 – 2017
            """,
        Dump.Of("""
            {b 14 r0c0} Contact
            {r0c0} ana@example.com
            {r0c0} +351 21 555 0104
            {r0c0} Lisbon, Portugal
            {b 14 r0c0} Skills
            {r0c0} Python
            {r0c0} FastAPI
            {r0c0} PostgreSQL
            {b 14 r0c0} Languages
            {r0c0} Portuguese (native)
            {r0c0} English (C1)
            {b 24 r0c1} Ana Example
            {r0c1} Backend Engineer
            {b 14 r0c1} Experience
            {b r0c1} Backend Engineer
            {r0c1} Tailspin Toys · Lisbon · 2020 – now
            {l0 r0c1} Split a Django monolith into six services.
            {l0 r0c1} Brought p95 latency from 900 ms to 210 ms.
            {b r0c1} Junior Developer
            {r0c1} Wingtip Travel · Porto · 2017 – 2020
            {l0 r0c1} Wrote the booking import.
            {b 14 r0c1} Education
            {b r0c1} MSc Informatics
            {r0c1} University of Porto · 2015 – 2017
            """));

    [Fact]
    public void Dates_in_their_own_cells() => Assert.Equal(
        """
            name: Li Example
            email: li@example.com
            phone: 555-0105
            name     Li Example
            contact  li@example.com, 555-0105
            [experience]
            heading  Work history
              = Staff Engineer | Proseware | Dublin | 2021..present
            date     2021 – present
            entry    Staff Engineer
            entry    Proseware, Dublin
            bullet   Designed the event bus that carries 30,000 messages a second.
              = Software Engineer | Humongous Insurance, Cork | - | 2017..2021
            date     2017 – 2021
            entry    Software Engineer
            entry    Humongous Insurance, Cork
            bullet   Introduced contract tests between eleven teams.
            bullet   Trained nine colleagues in Kotlin.
            [education]
            heading  Education
              = BSc Computer Science | University College Cork | - | 2013..2017
            date     2013 – 2017
            entry    BSc Computer Science, University College Cork
            """,
        Dump.Of("""
            {b 16} Li Example
            li@example.com, 555-0105

            {h1} Work history
            {r0c0} 2021 – present
            {b r0c1} Staff Engineer
            {r0c1} Proseware, Dublin
            {l0 r0c1} Designed the event bus that carries 30,000 messages a second.
            {r1c0} 2017 – 2021
            {b r1c1} Software Engineer
            {r1c1} Humongous Insurance, Cork
            {l0 r1c1} Introduced contract tests between eleven teams.
            {l0 r1c1} Trained nine colleagues in Kotlin.
            {h1} Education
            {t1r0c0} 2013 – 2017
            {t1r0c1} BSc Computer Science, University College Cork
            """));

    [Fact]
    public void Prose_jobs_in_a_table_with_date_column() => Assert.Equal(
        """
            name: Ada Sample
            email: ada@example.com
            phone: +31 30 555 0130
            location: Utrecht, Netherlands
            name     Ada Sample
            contact  Utrecht, Netherlands
            contact  ada@example.com
            contact  +31 30 555 0130
            [experience]
            heading  WERKERVARING
              = Softwareontwikkelaar | Voorbeeld B.V. | - | 2018-09..present
            date     sep. 2018 – heden
            entry    Softwareontwikkelaar, Voorbeeld B.V.
            text     Ik bouw en beheer de facturatie voor achthonderd klanten en draag zorg voor de koppelingen met banken.
              = Junior ontwikkelaar | Monster N.V. | - | 2015..2018
            date     2015 – 2018
            entry    Junior ontwikkelaar, Monster N.V.
            text     Onderhoud van de webwinkel en de voorraadadministratie, samen met drie collega's.
            [education]
            heading  OPLEIDING
              = HBO Informatica | Hogeschool Utrecht | - | 2011..2015
            date     2011 – 2015
            entry    HBO Informatica, Hogeschool Utrecht
            [skills]
            heading  VAARDIGHEDEN
            skills   Java, Kotlin, PostgreSQL
            """,
        Dump.Of("""
            {b 16 r0c0} Ada Sample
            {r0c0} Utrecht, Netherlands
            {r0c1} ada@example.com
            {r0c1} +31 30 555 0130
            {b r1c0} WERKERVARING
            {r1c1} 
            {r2c0} sep. 2018 – heden
            {b r2c1} Softwareontwikkelaar, Voorbeeld B.V.
            {r2c1} Ik bouw en beheer de facturatie voor achthonderd klanten en draag zorg voor de koppelingen met banken.
            {r3c0} 2015 – 2018
            {b r3c1} Junior ontwikkelaar, Monster N.V.
            {r3c1} Onderhoud van de webwinkel en de voorraadadministratie, samen met drie collega's.
            {b r4c0} OPLEIDING
            {r4c1} 
            {r5c0} 2011 – 2015
            {b r5c1} HBO Informatica, Hogeschool Utrecht
            {b r6c0} VAARDIGHEDEN
            {r6c1} Java, Kotlin, PostgreSQL
            """));

    [Fact]
    public void Side_column_before_the_name() => Assert.Equal(
        """
            name: Lou Example
            location: Berlin, Germany
            [skills]
            heading  SKILLS
            skills   Go, Java
            [languages]
            heading  LANGUAGES
            skills   English
            name     Lou Example
            contact  Berlin, Germany
            [experience]
            heading  EXPERIENCE
              = Engineer | Contoso | - | 2019..2023
            entry    Engineer, Contoso, 2019 - 2023
            bullet   Built the billing service.
            """,
        Dump.Of("""
            {b 13 r0c0} SKILLS
            {r0c0} Go, Java
            {b 13 r0c0} LANGUAGES
            {r0c0} English
            {b 22 r0c1} Lou Example
            {r0c1} Berlin, Germany
            {b 13 r0c1} EXPERIENCE
            {r0c1} Engineer, Contoso, 2019 - 2023
            {l0 r0c1} Built the billing service.
            """));

    [Fact]
    public void Words_beside_the_headings_of_a_table_are_contents() => Assert.Equal(
        [SectionKind.Summary, SectionKind.Education, SectionKind.Skills, SectionKind.Interests],
        ResumeOutline.Read(Page.Of("""
            Ines Sample
            ines@example.com
            {r0c0} Profile
            {r0c1} Data engineer for a grain exchange.
            {r1c0} Education
            {r1c1} BSc Mathematics, Example University
            {r2c0} Skills
            {r2c1} SQL, Python, Spark, Airflow, dbt, clear writing, patience and hard
            {r2c1} Work
            {r3c0} Hobbies
            {r3c1} Chess
            """)).Sections.Select(section => section.Kind));
}
