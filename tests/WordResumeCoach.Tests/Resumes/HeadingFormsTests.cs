namespace WordResumeCoach.Tests.Resumes;

/// <summary>Headings in forms that people think of: bars, columns, labels, ornaments, numbers.</summary>
public sealed class HeadingFormsTests
{
    [Fact]
    public void Columns_of_a_table_with_capitals() => Assert.Equal(
        """
        name: Mara Voss
        email: mara@example.com
        phone: 555-0131
        name     Mara Voss
        contact  mara@example.com
        contact  555-0131
        [skills]
        heading  SKILLS
        skills   Go, Kafka, Redis
        skills   Docker
        [languages]
        heading  LANGUAGES
        skills   English, Czech
        [summary]
        heading  PROFILE
        summary  Engineer of quiet services that move parcels between nine warehouses every night.
        [experience]
        heading  EXPERIENCE
          = Backend Engineer | Parcel Union | - | 2019..2024
        entry    Backend Engineer, Parcel Union, 2019 – 2024
        bullet   Cut routing time from 90 to 12 minutes.
        [education]
        heading  EDUCATION
          = BSc Computing | Brno College | - | 2018
        entry    BSc Computing, Brno College, 2018
        """,
        Dump.Of("""
            {r0c0 b 14} Mara Voss
            {r0c0} mara@example.com
            {r0c0} 555-0131
            {r0c0 b c} SKILLS
            {r0c0} Go, Kafka, Redis
            {r0c0} Docker
            {r0c0 b c} LANGUAGES
            {r0c0} English, Czech
            {r0c1 b c} PROFILE
            {r0c1} Engineer of quiet services that move parcels between nine warehouses every night.
            {r0c1 b c} EXPERIENCE
            {r0c1 b} Backend Engineer, Parcel Union, 2019 – 2024
            {r0c1 l0} Cut routing time from 90 to 12 minutes.
            {r0c1 b c} EDUCATION
            {r0c1} BSc Computing, Brno College, 2018
            """));

    [Fact]
    public void Bars_that_are_tables_of_one_cell() => Assert.Equal(
        """
        name: Tom Reed
        email: tom@example.com
        name     Tom Reed
        contact  tom@example.com
        [summary]
        heading  Profile
        summary  Builder of ledgers that balance to the cent for eleven years across three banks.
        [experience]
        heading  Career so far
          = Ledger Engineer | Northbank | - | 2015..2024
        entry    Ledger Engineer
        entry    Northbank, 2015 – 2024
        bullet   Moved 4 million accounts without a lost cent.
        [education]
        heading  Schooling
          = BSc Mathematics | Hull College | - | 2014
        entry    BSc Mathematics, Hull College, 2014
        [other?]
        heading  Kit
        skills   Java, Oracle, Kafka
        """,
        Dump.Of("""
            {b 18} Tom Reed
            tom@example.com
            {t0r0c0 b} Profile
            Builder of ledgers that balance to the cent for eleven years across three banks.
            {t1r0c0 b} Career so far
            {b} Ledger Engineer
            Northbank, 2015 – 2024
            {l0} Moved 4 million accounts without a lost cent.
            {t2r0c0 b} Schooling
            BSc Mathematics, Hull College, 2014
            {t3r0c0 b} Kit
            Java, Oracle, Kafka
            """));

    [Fact]
    public void Pushed_right_by_tabs() => Assert.Equal(
        """
        name: Kai Moor
        email: kai@example.com
        name     \t\t\tKai Moor
        contact  kai@example.com
        [experience]
        heading  \t\t\tEXPERIENCE
          = Developer | Tidewater | - | 2018..2022
        entry    Developer, Tidewater, 2018 – 2022
        bullet   - Built the berth planner for 40 ports.
        [education]
        heading  \t\t\tEDUCATION
          = BSc Informatics | Kiel College | - | 2017
        entry    BSc Informatics, Kiel College, 2017
        [skills]
        heading  \t\t\tSKILLS
        skills   C#, SQL Server
        """,
        Dump.Of("""
            {b 16} \t\t\tKai Moor
            kai@example.com
            {b} \t\t\tEXPERIENCE
            Developer, Tidewater, 2018 – 2022
            - Built the berth planner for 40 ports.
            {b} \t\t\tEDUCATION
            BSc Informatics, Kiel College, 2017
            {b} \t\t\tSKILLS
            C#, SQL Server
            """));

    [Fact]
    public void Behind_ornaments() => Assert.Equal(
        """
        name: Lena Frost
        email: lena@example.com
        name     Lena Frost
        contact  lena@example.com
        [experience]
        heading  ★ Experience
          = Developer | Snowline | - | 2018..2022
        entry    Developer, Snowline, 2018 – 2022
        bullet   Forecast drifts for 60 valleys.
        [education]
        heading  ► Education
          = BSc Physics | Oslo College | - | 2017
        entry    BSc Physics, Oslo College, 2017
        [skills]
        heading  ❖ Skills
        skills   Python, PostgreSQL
        [certifications]
        heading  🎓 Certifications
        text     AWS Certified Developer, 2021
        """,
        Dump.Of("""
            {b 16} Lena Frost
            lena@example.com
            {b 13} ★ Experience
            Developer, Snowline, 2018 – 2022
            {l0} Forecast drifts for 60 valleys.
            {b 13} ► Education
            BSc Physics, Oslo College, 2017
            {b 13} ❖ Skills
            Python, PostgreSQL
            {b 13} 🎓 Certifications
            AWS Certified Developer, 2021
            """));

    [Fact]
    public void On_the_line_of_their_contents() => Assert.Equal(
        """
        name: Priya Dale
        email: priya@example.com
        name     Priya Dale
        contact  priya@example.com
        [summary]
        summary  Objective: To run the payment services of a railway.
        [skills]
        skills   Skills: Java, Spring Boot, Kafka
        [education]
          = Education: BSc Computing | Leeds College | - | 2016
        entry    Education: BSc Computing, Leeds College, 2016
        [languages]
        skills   Languages: English, Hindi
        [experience]
        heading  Experience:
          = Developer | Farebox | - | 2017..2023
        entry    Developer, Farebox, 2017 – 2023
        bullet   - Sold 2 million tickets a week.
        """,
        Dump.Of("""
            {b 16} Priya Dale
            priya@example.com
            Objective: To run the payment services of a railway.
            Skills: Java, Spring Boot, Kafka
            Education: BSc Computing, Leeds College, 2016
            Languages: English, Hindi
            Experience:
            Developer, Farebox, 2017 – 2023
            - Sold 2 million tickets a week.
            """));

    [Fact]
    public void In_cells_beside_their_contents() => Assert.Equal(
        """
        [summary]
        heading  Objective
        summary  To build fare systems that never oversell a seat on any train.
        [skills]
        heading  Skills
        skills   Java, Kafka
        [experience]
        heading  Experience
          = Developer | Farebox | - | 2017..2023
        entry    Developer, Farebox, 2017 – 2023
        bullet   Sold 2 million tickets a week.
        [education]
        heading  Education
          = BSc Computing | Leeds College | - | 2016
        entry    BSc Computing, Leeds College, 2016
        """,
        Dump.Of("""
            {r0c0 b} Objective
            {r0c1} To build fare systems that never oversell a seat on any train.
            {r1c0 b} Skills
            {r1c1} Java, Kafka
            {r2c0 b} Experience
            {r2c1 b} Developer, Farebox, 2017 – 2023
            {r2c1 l0} Sold 2 million tickets a week.
            {r3c0 b} Education
            {r3c1} BSc Computing, Leeds College, 2016
            """));

    [Fact]
    public void Numbered() => Assert.Equal(
        """
        name: Ugo Bianchi
        email: ugo@example.com
        name     Ugo Bianchi
        contact  ugo@example.com
        [experience]
        heading  1. Professional Experience
          = Developer | Lagoon | - | 2018..2022
        entry    Developer, Lagoon, 2018 – 2022
        bullet   - Timed 300 boats.
        [education]
        heading  2. Education & Certifications
          = BSc Physics | Padua College | - | 2017
        entry    BSc Physics, Padua College, 2017
        [skills]
        heading  3. Technical Skills / Tools
        skills   Go, Redis
        """,
        Dump.Of("""
            {b 16} Ugo Bianchi
            ugo@example.com
            {b 12} 1. Professional Experience
            Developer, Lagoon, 2018 – 2022
            - Timed 300 boats.
            {b 12} 2. Education & Certifications
            BSc Physics, Padua College, 2017
            {b 12} 3. Technical Skills / Tools
            Go, Redis
            """));

    [Fact]
    public void With_more_words_than_the_usual_ones() => Assert.Equal(
        """
        name: Nora Tams
        email: nora@example.com
        name     Nora Tams
        contact  nora@example.com
        [experience]
        heading  Relevant Work Experience at Harbour Systems
          = Developer | - | - | 2018..2022
        entry    Developer, 2018 – 2022
        bullet   Timed 300 boats through two locks with one clerk in place of the five who did it by telephone.
        bullet   Wrote the planner that the harbour master opens every morning before the first pilot leaves.
        [skills]
        heading  My Technical Skills and the Tools I Use
        skills   Go, Redis
        [education]
        heading  Higher Education (2012 – 2017)
          = BSc Physics | Padua College | - | 2017
        entry    BSc Physics, Padua College, 2017
        [certifications]
        heading  Proffesional Certfications
        text     AWS Certified Developer, 2021
        """,
        Dump.Of("""
            {b 16} Nora Tams
            nora@example.com
            {b 13} Relevant Work Experience at Harbour Systems
            {b} Developer, 2018 – 2022
            {l0} Timed 300 boats through two locks with one clerk in place of the five who did it by telephone.
            {l0} Wrote the planner that the harbour master opens every morning before the first pilot leaves.
            {b 13} My Technical Skills and the Tools I Use
            Go, Redis
            {b 13} Higher Education (2012 – 2017)
            BSc Physics, Padua College, 2017
            {b 13} Proffesional Certfications
            AWS Certified Developer, 2021
            """));
}
