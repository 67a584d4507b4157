namespace WordResumeCoach.Tests.Resumes;

/// <summary>Where title, employer, place and dates stand.</summary>
public sealed class EntryArrangementsTests
{
    [Fact]
    public void Two_jobs_under_one_employer() => Assert.Equal(
        """
            [experience]
            heading  Experience
              = Lead Backend Engineer | Alpine Ski House | Denver, CO | 2021-04..present
            entry    Alpine Ski House\tDenver, CO
            entry    Lead Backend Engineer\tApr 2021 – Present
            bullet   Led five engineers through a rewrite of ticket sales.
              = Backend Engineer | Alpine Ski House | Denver, CO | 2018-08..2021-03
            entry    Backend Engineer\tAug 2018 – Mar 2021
            bullet   Built the lift-pass API.
              = Web Developer | Coho Vineyard | Napa, CA | 2016-01..2018-07
            entry    Coho Vineyard\tNapa, CA
            entry    Web Developer\tJan 2016 – Jul 2018
            bullet   Shipped an online shop.
            [skills]
            heading  Skills
            skills   Go, Python, Postgres
            [education]
            heading  Education
              = BS Computer Science | Colorado State University | Fort Collins, CO | 2012..2016
            entry    Colorado State University\tFort Collins, CO
            entry    BS Computer Science\t2012 – 2016
            """,
        Dump.Of("""
            {h1} Experience
            {b} Alpine Ski House\tDenver, CO
            Lead Backend Engineer\tApr 2021 – Present
            {l0} Led five engineers through a rewrite of ticket sales.
            Backend Engineer\tAug 2018 – Mar 2021
            {l0} Built the lift-pass API.
            {b} Coho Vineyard\tNapa, CA
            Web Developer\tJan 2016 – Jul 2018
            {l0} Shipped an online shop.
            {h1} Skills
            Go, Python, Postgres
            {h1} Education
            {b} Colorado State University\tFort Collins, CO
            BS Computer Science\t2012 – 2016
            """));

    [Fact]
    public void Run_together_schools_and_jobs() => Assert.Equal(
        """
            name: Eli Example
            email: eli@example.com
            phone: +1 (206) 555-0119
            location: Seattle, WA
            name     Eli Example
            contact  eli@example.com | +1 (206) 555-0119 | Seattle, WA
            [experience]
            heading  Experience
              = Senior Engineer | Wide World Importers | - | 2021..2024
            entry    Wide World Importers
            entry    Senior Engineer, 2021–2024
              = Engineer | Adatum Corporation | - | 2018..2021
            entry    Adatum Corporation
            entry    Engineer, 2018–2021
              = Support Engineer | The Phone Company | - | 2015..2018
            entry    The Phone Company
            entry    Support Engineer, 2015–2018
            [education]
            heading  Education
              = Master of Science | Example University | - | 2014..2015
            entry    Master of Science, Example University, 2014 - 2015
              = Bachelor of Science | Example College | - | 2010..2014
            entry    Bachelor of Science, Example College, 2010 - 2014
              = High School Diploma | Example High School | - | 2010
            entry    High School Diploma, Example High School, 2010
            [other]
            heading  Professional Affiliations
            text     Association for Computing, since 2016
            """,
        Dump.Of("""
            {b 16} Eli Example
            eli@example.com | +1 (206) 555-0119 | Seattle, WA
            {h1} Experience
            {b} Wide World Importers
            Senior Engineer, 2021–2024
            {b} Adatum Corporation
            Engineer, 2018–2021
            {b} The Phone Company
            Support Engineer, 2015–2018
            {h1} Education
            Master of Science, Example University, 2014 - 2015
            Bachelor of Science, Example College, 2010 - 2014
            High School Diploma, Example High School, 2010
            {h1} Professional Affiliations
            Association for Computing, since 2016
            """));

    [Fact]
    public void Title_company_and_date_on_tabs() => Assert.Equal(
        """
            name: Wes Example
            email: wes@example.com
            phone: 217-555-0126
            location: 12 Example Street, Springfield, IL 62701
            name     Wes Example
            contact  12 Example Street, Springfield, IL 62701 | wes@example.com | 217-555-0126
            [experience]
            heading  Relevant Experience
              = Data Platform Engineer | Acme Analytics | Springfield, IL | 2022-05..present
            entry    Acme Analytics\tSpringfield, IL
            entry    Data Platform Engineer\t05/2022 – Current
            bullet   Loaded 4 TB a day into the lake.
            bullet   Paged on call one week in five.
              = Backend Developer | Litware | Remote | 2020-01..2022-04
            entry    Litware\tRemote
            entry    Backend Developer\t01/2020 – 04/2022
            bullet   Wrote importers for nine suppliers.
            [other]
            heading  Leadership & Activities
              = Volunteer Mentor | Code Club | Springfield, IL | 2021..2023
            entry    Code Club\tSpringfield, IL
            entry    Volunteer Mentor\t2021 – 2023
            bullet   Taught twelve pupils Python.
            [education]
            heading  Education & Certifications
              = Bachelor of Science in Information Systems | Example State University | Normal, IL | 2019-05
            entry    Example State University\tNormal, IL
            entry    Bachelor of Science in Information Systems\tMay 2019
              = AWS Certified Developer | Associate | - | 2021
            entry    AWS Certified Developer – Associate\t2021
            """,
        Dump.Of("""
            {b 16} Wes Example
            {9} 12 Example Street, Springfield, IL 62701 | wes@example.com | 217-555-0126
            {s:Heading_2 b 13} Relevant Experience
            {b} Acme Analytics\tSpringfield, IL
            Data Platform Engineer\t05/2022 – Current
            {l0} Loaded 4 TB a day into the lake.
            {l0} Paged on call one week in five.
            {b} Litware\tRemote
            Backend Developer\t01/2020 – 04/2022
            {l0} Wrote importers for nine suppliers.
            {s:Heading_2 b 13} Leadership & Activities
            {b} Code Club\tSpringfield, IL
            Volunteer Mentor\t2021 – 2023
            {l0} Taught twelve pupils Python.
            {s:Heading_2 b 13} Education & Certifications
            {b} Example State University\tNormal, IL
            Bachelor of Science in Information Systems\tMay 2019
            AWS Certified Developer – Associate\t2021
            """));

    [Fact]
    public void One_paragraph_with_breaks() => Assert.Equal(
        """
            name: Cal Sample
            email: cal@example.com
            phone: 555-0133
            name     Cal Sample\vcal@example.com\v555-0133
            [experience]
            heading  EXPERIENCE
              = Backend Engineer | Sample Works | Tampa, FL | 2018..2022
            entry    Backend Engineer\vSample Works, Tampa, FL\v2018 – 2022
            bullet   - Built the quote engine.\v- Built the claims queue.
            [education]
            heading  EDUCATION
              = BSc Statistics | Sample University | - | 2014..2018
            entry    BSc Statistics, Sample University\v2014 – 2018
            """,
        Dump.Of("""
            {b 16} Cal Sample\vcal@example.com\v555-0133
            {b} EXPERIENCE
            {b} Backend Engineer\vSample Works, Tampa, FL\v2018 – 2022
            - Built the quote engine.\v- Built the claims queue.
            {b} EDUCATION
            BSc Statistics, Sample University\v2014 – 2018
            """));

    [Fact]
    public void Employers_below_their_dated_titles() => Assert.Equal(
        """
            name: Kit Example
            email: kit@example.com
            name     Kit Example
            contact  kit@example.com
            [experience]
            heading  Employment
            text     Teaching
              = Lecturer | Example College | Albany, NY | 2019-09..present
            entry    Lecturer, September 2019 to present
            entry    Example College, Albany, NY
              = Workshop Presenter | Example College | Albany, NY | 2018-11
            entry    Workshop Presenter, November 2018
              = Student Teacher | Sample School | Troy, NY | 2017..2018
            entry    Student Teacher, 2017 to 2018
            entry    Sample School, Troy, NY
            text     Computing
              = Programmer | Contoso Ltd | Troy, NY | 2014..2017
            entry    Programmer, 2014 to 2017
            entry    Contoso Ltd, Troy, NY
            [education]
            heading  Education
              = MA | Example University | - | 2014
            entry    MA, Example University, 2014
            """,
        Dump.Of("""
            {b 16} Kit Example
            kit@example.com
            {b 13} Employment
            {b} Teaching
            {l0} Lecturer, September 2019 to present
            Example College, Albany, NY
            {l0} Workshop Presenter, November 2018
            {l0} Student Teacher, 2017 to 2018
            Sample School, Troy, NY
            {b} Computing
            {l0} Programmer, 2014 to 2017
            Contoso Ltd, Troy, NY
            {b 13} Education
            MA, Example University, 2014
            """));
}
