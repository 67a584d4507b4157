namespace WordResumeCoach.Tests.Resumes;

/// <summary>Clients under one employer, schools without dates, an exported profile.</summary>
public sealed class GroupedEntriesTests
{
    [Fact]
    public void Client_list_of_a_consultant() => Assert.Equal(
        """
            name: Abe Sample
            email: abe@example.com
            phone: (408) 555-0131
            name     Abe Sample
            contact  abe@example.com | (408) 555-0131
            [summary]
            heading  Summary of Qualifications
            bullet   Over ten years of building middleware.
            bullet   Expert in Kafka and Oracle.
            [experience]
            heading  Professional Experience
              = Principal Consultant | Sample Consulting | Dallas, TX | 2014-01..present
            entry    Sample Consulting, Dallas, TX\tJan 2014 – Present
            entry    Principal Consultant
              = - | Wide World Bank | - | -
            entry    Client: Wide World Bank
            bullet   Designed the message bus for card payments.
            bullet   Mentored six developers.
              = - | Humongous Insurance | - | -
            entry    Client: Humongous Insurance
            bullet   Moved claims to event sourcing.
            skills   Technologies: Kafka, Oracle, Java
            [education]
            heading  Education
              = MS, Computer Science | Sample University | Dallas, TX | -
            entry    MS, Computer Science – Sample University, Dallas, TX
              = BS, Mathematics | Sample College | Waco, TX | -
            entry    BS, Mathematics – Sample College, Waco, TX
            """,
        Dump.Of("""
            {b 16} Abe Sample
            abe@example.com | (408) 555-0131
            {b 12} Summary of Qualifications
            {l0} Over ten years of building middleware.
            {l0} Expert in Kafka and Oracle.
            {b 12} Professional Experience
            {b} Sample Consulting, Dallas, TX\tJan 2014 – Present
            Principal Consultant
            {b} Client: Wide World Bank
            {l0} Designed the message bus for card payments.
            {l0} Mentored six developers.
            {b} Client: Humongous Insurance
            {l0} Moved claims to event sourcing.
            Technologies: Kafka, Oracle, Java
            {b 12} Education
            MS, Computer Science – Sample University, Dallas, TX
            BS, Mathematics – Sample College, Waco, TX
            """));

    [Fact]
    public void Education_first_with_degrees_under_schools() => Assert.Equal(
        """
            name: Fay Sample
            email: fay@example.com
            name     Fay Sample
            contact  fay@example.com
            [education]
            heading  EDUCATION
              = Master of Science in Computer Science | Example University | Boston, MA | 2025-05
            entry    Example University, Boston, MA
            entry    Master of Science in Computer Science
            date     May 2025
            text     GPA: 3.9
              = Bachelor of Engineering in Electronics | Sample Institute of Technology | Pune, India | 2022-06
            entry    Sample Institute of Technology, Pune, India
            entry    Bachelor of Engineering in Electronics
            date     June 2022
            text     Honors: First class with distinction
            [publications]
            heading  PUBLICATIONS
            bullet   F. Sample, "Faster joins", Proc. of Tables, 2024.
            [projects]
            heading  PROJECTS
              = Join Planner (C++, LLVM) | - | - | -
            entry    Join Planner (C++, LLVM)
            bullet   Planned joins for 10 GB tables in 90 ms.
            """,
        Dump.Of("""
            {16 b} Fay Sample
            fay@example.com
            {b 12} EDUCATION
            Example University, Boston, MA
            Master of Science in Computer Science
            May 2025
            GPA: 3.9

            Sample Institute of Technology, Pune, India
            Bachelor of Engineering in Electronics
            June 2022
            Honors: First class with distinction

            {b 12} PUBLICATIONS
            {l0} F. Sample, "Faster joins", Proc. of Tables, 2024.
            {b 12} PROJECTS
            {b} Join Planner (C++, LLVM)
            {l0} Planned joins for 10 GB tables in 90 ms.
            """));

    [Fact]
    public void Export_of_a_profile() => Assert.Equal(
        """
            name: Hugo Example
            email: hugo@example.com
            linkedin: www.linkedin.com/in/hugo-example
            name     Hugo Example
            text     Backend Engineer at Adatum
            text     Greater Boston Area
            [other]
            heading  Contact
            contact  hugo@example.com
            contact  www.linkedin.com/in/hugo-example (LinkedIn)
            [summary]
            heading  Summary
            summary  I have built search engines for eleven years, first in C++ and now in Rust.
            [experience]
            heading  Experience
              = Principal Engineer | Adatum | Boston, Massachusetts | 2020-01..present
            entry    Adatum
            entry    Principal Engineer
            date     January 2020 - Present (4 years 2 months)
            entry    Boston, Massachusetts
            text     I lead the index team of seven and look after its on-call rota, its hiring and its roadmap.
              = Software Engineer | Litware | Cambridge, Massachusetts | 2012-06..2019-12
            entry    Litware
            entry    Software Engineer
            date     June 2012 - December 2019 (7 years 7 months)
            entry    Cambridge, Massachusetts
            [education]
            heading  Education
              = Master's degree, Computer Science | Example University | - | 2010..2012
            entry    Example University
            entry    Master's degree, Computer Science · (2010 - 2012)
              = Bachelor's degree, Mathematics | Sample College | - | 2006..2010
            entry    Sample College
            entry    Bachelor's degree, Mathematics · (2006 - 2010)
            """,
        Dump.Of("""
            {24} Hugo Example
            Backend Engineer at Adatum
            Greater Boston Area
            {h2 16} Contact
            hugo@example.com
            www.linkedin.com/in/hugo-example (LinkedIn)
            {h2 16} Summary
            I have built search engines for eleven years, first in C++ and now in Rust.
            {h2 16} Experience
            {13} Adatum
            {12} Principal Engineer
            January 2020 - Present (4 years 2 months)
            Boston, Massachusetts
            I lead the index team of seven and look after its on-call rota, its hiring and its roadmap.
            {13} Litware
            {12} Software Engineer
            June 2012 - December 2019 (7 years 7 months)
            Cambridge, Massachusetts
            {h2 16} Education
            {13} Example University
            Master's degree, Computer Science · (2010 - 2012)
            {13} Sample College
            Bachelor's degree, Mathematics · (2006 - 2010)
            """));

    [Fact]
    public void Skills_told_job_by_job() => Assert.Equal(
        """
            name: Max Example
            email: max@example.com
            name     Max Example
            contact  max@example.com
            [experience]
            heading  Experience
              = - | Lakeside Grill | - | 2018-06..present
            entry    Lakeside Grill, June 2018 - Current
            text     Skills
            bullet   Planned the stations of a kitchen of nine.
              = - | Harbour Hotel | - | 2014..2018
            entry    Harbour Hotel, 2014 - 2018
            text     Skills
            bullet   Managed stock to keep waste under 2%.
            [education]
            heading  Education
              = - | Example College | - | 2014
            entry    Example College, 2014
            """,
        Dump.Of("""
            {b 16} Max Example
            max@example.com
            {s:Section b 12} Experience
            {b 13} Lakeside Grill, June 2018 - Current
            {s:Section b 12} Skills
            {l0} Planned the stations of a kitchen of nine.
            {b 13} Harbour Hotel, 2014 - 2018
            {s:Section b 12} Skills
            {l0} Managed stock to keep waste under 2%.
            {s:Section b 12} Education
            Example College, 2014
            """));
}
