namespace WordResumeCoach.Tests.Resumes;

/// <summary>Clients under one employer, schools without dates.</summary>
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
            text     F. Sample, "Faster joins", Proc. of Tables, 2024.
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
}
