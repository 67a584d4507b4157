namespace WordResumeCoach.Tests.Resumes;

/// <summary>Lines among bullets that are none.</summary>
public sealed class LinesBesideBulletsTests
{
    [Fact]
    public void Labels_and_stacks_in_jobs() => Assert.Equal(
        """
            name: Ravi Example
            email: ravi@example.com
            phone: +91 98555 50113
            location: Pune, India
            name     Ravi Example
            contact  ravi@example.com, +91 98555 50113, Pune, India
            [summary]
            heading  Professional Synopsis
            bullet   Eight years of experience in Java and J2EE applications.
            bullet   Good knowledge of Spring, Hibernate and Kafka.
            [skills]
            heading  Technical Skills
            skills   Languages\tJava, PL/SQL
            skills   Frameworks\tSpring Boot, Hibernate
            [experience]
            heading  Work Experience
              = Senior Java Developer | Northwind Traders | Pune, India | 2020-01..present
            entry    Client: Northwind Traders, Pune, India\tJan 2020 – Till date
            entry    Role: Senior Java Developer
            text     Project Description: A settlement platform for retail orders across four regions with many partners and a long history.
            text     Responsibilities:
            bullet   Developed batch jobs with Spring Batch.
            bullet   Involved in design reviews.
            skills   Environment: Java 11, Spring Boot, Oracle, Jenkins
              = Java Developer | Lucerne Publishing | Mumbai, India | 2016-07..2019-12
            entry    Client: Lucerne Publishing, Mumbai, India\tJul 2016 – Dec 2019
            entry    Role: Java Developer
            text     Responsibilities:
            bullet   Wrote stored procedures.
            skills   Environment: Java 8, Struts, DB2
            [education]
            heading  Academic Details
              = B.Tech in Computer Science | Example University | - | 2016
            entry    B.Tech in Computer Science from Example University, 2016
            """,
        Dump.Of("""
            {b 14} Ravi Example
            ravi@example.com, +91 98555 50113, Pune, India
            {b 12} Professional Synopsis
            {l0} Eight years of experience in Java and J2EE applications.
            {l0} Good knowledge of Spring, Hibernate and Kafka.
            {b 12} Technical Skills
            Languages\tJava, PL/SQL
            Frameworks\tSpring Boot, Hibernate
            {b 12} Work Experience
            {b} Client: Northwind Traders, Pune, India\tJan 2020 – Till date
            Role: Senior Java Developer
            Project Description: A settlement platform for retail orders across four regions with many partners and a long history.
            {b} Responsibilities:
            {l0} Developed batch jobs with Spring Batch.
            {l0} Involved in design reviews.
            Environment: Java 11, Spring Boot, Oracle, Jenkins
            {b} Client: Lucerne Publishing, Mumbai, India\tJul 2016 – Dec 2019
            Role: Java Developer
            {b} Responsibilities:
            {l0} Wrote stored procedures.
            Environment: Java 8, Struts, DB2
            {b 12} Academic Details
            {l0} B.Tech in Computer Science from Example University, 2016
            """));

    [Fact]
    public void Projects_with_titles_in_list() => Assert.Equal(
        """
            name: Xia Example
            email: xia@example.com
            name     Xia Example
            contact  xia@example.com
            [projects]
            heading  Projects
              = Weather Wall | - | - | -
            entry    Weather Wall
            bullet   Shows forecasts for 40 cities.
            bullet   Caches answers in Redis for ten minutes.
              = Chess Bot | - | - | -
            entry    Chess Bot
            bullet   Plays at club level.
            [skills]
            heading  Skills
            skills   Languages: Go, Python
            skills   Databases: Redis, SQLite
            [experience]
            heading  Work
            bullet   Wrote firmware tests at Fabrikam in 2023.
            bullet   Tutored mathematics for two years.
            """,
        Dump.Of("""
            {b 16} Xia Example
            xia@example.com
            {h1} Projects
            {l0} Weather Wall
            {l1} Shows forecasts for 40 cities.
            {l1} Caches answers in Redis for ten minutes.
            {l0} Chess Bot
            {l1} Plays at club level.
            {h1} Skills
            {l0} Languages: Go, Python
            {l0} Databases: Redis, SQLite
            {h1} Work
            {l0} Wrote firmware tests at Fabrikam in 2023.
            {l0} Tutored mathematics for two years.
            """));

    [Fact]
    public void No_dates_and_no_employers() => Assert.Equal(
        """
            name: Zoe Example
            email: zoe@example.com
            name     Zoe Example
            contact  zoe@example.com
            [experience]
            heading  Experience
            bullet   Fixed bugs in a bookkeeping program.
            bullet   Wrote SQL reports for the finance team.
            [education]
            heading  Education
              = - | Self-taught | - | -
            entry    Self-taught
            [interests]
            heading  Interests
            text     Reading
            text     Running
            """,
        Dump.Of("""
            {b 16} Zoe Example
            zoe@example.com
            {h1} Experience
            {l0} Fixed bugs in a bookkeeping program.
            {l0} Wrote SQL reports for the finance team.
            {h1} Education
            Self-taught
            {h1} Interests
            {l0} Reading
            {l0} Running
            """));

    [Fact]
    public void Indian_resume_with_personal_profile() => Assert.Equal(
        """
            name: GITA EXAMPLE
            email: gita@example.com
            phone: +91 98555 50137
            text     CURRICULUM VITAE
            name     GITA EXAMPLE
            contact  Email: gita@example.com
            contact  Mobile No: +91 98555 50137
            [summary]
            heading  CAREER OBJECTIVE:
            summary  To work in a challenging environment where I can use my skills in Java and grow with the organization.
            [experience]
            heading  WORK EXPERIENCE (4 YEARS):
              = Software Engineer | Contoso Technologies | Bangalore | 2019-01..2020-12
            entry    Contoso Technologies, Bangalore (Jan 2019 – Dec 2020) – Software Engineer
              = Senior Software Engineer | Fabrikam Solutions Pvt Ltd | Chennai | 2021-01..present
            entry    Fabrikam Solutions Pvt Ltd, Chennai (Jan 2021 – Till date) – Senior Software Engineer
            [projects]
            heading  PROJECT DETAILS:
              = Loan Desk | Wide World Bank | - | 2021-01..present
            entry    Project #1: Loan Desk
            entry    Client: Wide World Bank
            entry    Role: Developer
            entry    Team Size: 6
            date     Duration: Jan 2021 to Present
            skills   Technologies: Java, Spring Boot, Oracle
            text     Roles and Responsibilities:
            bullet   \uF0B7 Developed screens for loan approval.
            bullet   \uF0B7 Wrote unit tests.
            [education]
            heading  EDUCATIONAL QUALIFICATIONS:
              = B.E in Computer Science | Example University | - | 2018
            entry    B.E in Computer Science, Example University, 2018 with 72%
            [other]
            heading  PERSONAL PROFILE:
            text     Father's Name : Hari Example
            text     Date of Birth : 01-05-1996
            text     Languages Known : English, Kannada
            [other]
            heading  DECLARATION:
            text     I hereby declare that the information given above is true.
            text     Place: Bangalore
            text     Date:
            """,
        Dump.Of("""
            {b 14} CURRICULUM VITAE
            {b} GITA EXAMPLE
            Email: gita@example.com
            Mobile No: +91 98555 50137
            {b} CAREER OBJECTIVE:
            To work in a challenging environment where I can use my skills in Java and grow with the organization.
            {b} WORK EXPERIENCE (4 YEARS):
            Contoso Technologies, Bangalore (Jan 2019 – Dec 2020) – Software Engineer
            Fabrikam Solutions Pvt Ltd, Chennai (Jan 2021 – Till date) – Senior Software Engineer
            {b} PROJECT DETAILS:
            {b} Project #1: Loan Desk
            Client: Wide World Bank
            Role: Developer
            Team Size: 6
            Duration: Jan 2021 to Present
            Technologies: Java, Spring Boot, Oracle
            {b} Roles and Responsibilities:
            \uF0B7 Developed screens for loan approval.
            \uF0B7 Wrote unit tests.
            {b} EDUCATIONAL QUALIFICATIONS:
            B.E in Computer Science, Example University, 2018 with 72%
            {b} PERSONAL PROFILE:
            Father's Name : Hari Example
            Date of Birth : 01-05-1996
            Languages Known : English, Kannada
            {b} DECLARATION:
            I hereby declare that the information given above is true.
            Place: Bangalore
            Date:
            """));
}
