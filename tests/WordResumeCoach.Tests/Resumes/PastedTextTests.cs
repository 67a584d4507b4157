namespace WordResumeCoach.Tests.Resumes;

/// <summary>Text pasted into Word, with no look at all.</summary>
public sealed class PastedTextTests
{
    [Fact]
    public void Plain_text_pasted_into_Word() => Assert.Equal(
        """
            name: Jonas Example
            email: jonas@example.com
            phone: +49 30 555 0102
            location: Berlin, Germany
            name     Jonas Example
            contact  Berlin, Germany
            contact  jonas@example.com
            contact  +49 30 555 0102
            [summary]
            heading  Summary
            summary  Backend developer who likes small services and fast tests.
            [experience]
            heading  Experience
              = Backend Developer | Litware GmbH | - | 2021-01..present
            entry    Backend Developer, Litware GmbH
            date     January 2021 - present
            bullet   - Wrote the order service in Go and PostgreSQL.
            bullet   - Halved the build time of the monorepo.
              = Junior Developer | Fabrikam AG | - | 2018-09..2020-12
            entry    Junior Developer, Fabrikam AG
            date     09/2018 - 12/2020
            bullet   - Kept the billing jobs running.
            [education]
            heading  Education
              = BSc Computer Science | Technische Universität Berlin | - | 2018
            entry    BSc Computer Science, Technische Universität Berlin, 2018
            [languages]
            heading  Languages
            skills   German, English
            """,
        Dump.Of("""
            Jonas Example
            Berlin, Germany
            jonas@example.com
            +49 30 555 0102

            Summary

            Backend developer who likes small services and fast tests.

            Experience

            Backend Developer, Litware GmbH
            January 2021 - present

            - Wrote the order service in Go and PostgreSQL.
            - Halved the build time of the monorepo.

            Junior Developer, Fabrikam AG
            09/2018 - 12/2020

            - Kept the billing jobs running.

            Education

            BSc Computer Science, Technische Universität Berlin, 2018

            Languages

            German, English
            """));

    [Fact]
    public void Headings_with_colons() => Assert.Equal(
        """
            name: Uma Example
            email: uma@example.com
            name     Uma Example
            contact  uma@example.com
            [summary]
            heading  Objective:
            summary  A junior backend position in a small team.
            [education]
            heading  Education:
              = Bachelor of Engineering | Example College | - | 2024
            entry    Bachelor of Engineering, Example College, 2024
            text     Percentage: 81%
            [skills]
            heading  Technical Skills:
            skills   Java, MySQL, Spring Boot
            [projects]
            heading  Projects:
              = Library Manager | - | - | -
            entry    Library Manager
            text     A web application that lends books and reminds readers by e-mail.
            bullet   - Built the REST API with Spring Boot.
            bullet   - Stored loans in MySQL.
              = Bus Tracker | - | - | -
            entry    Bus Tracker
            bullet   - Plotted bus positions from GPS units.
            [other]
            heading  Personal Details:
            text     Date of Birth: 1 May 2002
            text     Languages known: English, Hindi
            [other]
            heading  Declaration:
            text     I declare that the above is true to the best of my knowledge.
            """,
        Dump.Of("""
            Uma Example
            uma@example.com

            Objective:
            A junior backend position in a small team.

            Education:
            Bachelor of Engineering, Example College, 2024
            Percentage: 81%

            Technical Skills:
            Java, MySQL, Spring Boot

            Projects:
            Library Manager
            A web application that lends books and reminds readers by e-mail.
            - Built the REST API with Spring Boot.
            - Stored loans in MySQL.
            Bus Tracker
            - Plotted bus positions from GPS units.

            Personal Details:
            Date of Birth: 1 May 2002
            Languages known: English, Hindi

            Declaration:
            I declare that the above is true to the best of my knowledge.
            """));

    [Fact]
    public void Dates_right_after_many_blanks() => Assert.Equal(
        """
            name: Ines Example
            email: ines@example.com
            phone: 555-0139
            name     Ines Example
            contact  ines@example.com                      555-0139
            [experience]
            heading  EXPERIENCE
              = Server Programmer | Contoso Games | Seattle, WA | 2018-10..present
            entry    Contoso Games                                              Oct 2018 - Present
            entry    Server Programmer                                          Seattle, WA
            bullet   - Wrote the matchmaking service for 60,000 players.
            bullet   - Kept tick time below 16 ms.
              = Gameplay Programmer | Northwind Arcade | Portland, OR | 2015..2018
            entry    Northwind Arcade                                           2015 - 2018
            entry    Gameplay Programmer                                        Portland, OR
            bullet   - Built the replay recorder.
            [education]
            heading  EDUCATION
              = BS, Computer Science | Example Institute of Technology | - | 2011..2015
            entry    Example Institute of Technology                            2011 - 2015
            entry    BS, Computer Science
            [skills]
            heading  SKILLS
            skills   C++, Go, Redis
            """,
        Dump.Of("""
                                     Ines Example
                   ines@example.com                      555-0139
            EXPERIENCE
            Contoso Games                                              Oct 2018 - Present
            Server Programmer                                          Seattle, WA
            - Wrote the matchmaking service for 60,000 players.
            - Kept tick time below 16 ms.
            Northwind Arcade                                           2015 - 2018
            Gameplay Programmer                                        Portland, OR
            - Built the replay recorder.
            EDUCATION
            Example Institute of Technology                            2011 - 2015
            BS, Computer Science
            SKILLS
            C++, Go, Redis
            """));
}
