using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A consultant's resume: long synopsis as a list, a grid of skills, clients with labels, an environment line under each.</summary>
public sealed class ConsultantTests
{
    [Fact]
    public void Resume_of_clients() => Assert.Equal(
        """
        name: Suresh Pillai
        email: suresh.pillai@example.com
        phone: (469) 555-0118
        name     Suresh Pillai
        text     Sr. Java Full Stack Developer
        contact  Email: suresh.pillai@example.com | Phone: (469) 555-0118
        [summary]
        heading  PROFESSIONAL SUMMARY:
        bullet   Nine years of experience in the analysis, design and development of Java and J2EE applications.
        bullet   Hands-on experience with Spring Boot, Hibernate and Kafka in microservice architectures.
        bullet   Good knowledge of AWS services such as EC2, S3 and RDS.
        [skills]
        heading  TECHNICAL SKILLS:
        skills   Languages
        skills   Java 17, SQL, PL/SQL
        skills   Frameworks
        skills   Spring Boot, Hibernate, Struts
        skills   Databases
        skills   Oracle 19c, MongoDB
        [experience]
        heading  PROFESSIONAL EXPERIENCE:
          = Sr. Java Developer | Copperline Bank | Dallas, TX | 2021-06..present
        entry    Client: Copperline Bank, Dallas, TX\tJune 2021 – Present
        entry    Role: Sr. Java Developer
        text     Description: The settlement platform clears card payments for forty regional banks and replaces three mainframe jobs.
        text     Responsibilities:
        bullet   Developed settlement services in Java 17 and Spring Boot.
        bullet   Involved in moving nightly files to Kafka topics.
        bullet   Created dashboards in Grafana for queue depth.
        skills   Environment: Java 17, Spring Boot, Kafka, Oracle 19c, Jenkins
          = Java Developer | Lotus Insurance | Plano, TX | 2018-02..2021-05
        entry    Client: Lotus Insurance, Plano, TX\tFeb 2018 – May 2021
        entry    Role: Java Developer
        text     Responsibilities:
        bullet   Implemented REST endpoints for policy search.
        bullet   Wrote stored procedures for premium calculation.
        skills   Environment: Java 8, Spring MVC, Oracle 12c, Maven
          = Junior Java Developer | Deccan Buses | Hyderabad, India | 2015-07..2017-12
        entry    Client: Deccan Buses, Hyderabad, India\tJul 2015 – Dec 2017
        entry    Role: Junior Java Developer
        text     Responsibilities:
        bullet   Maintained the ticketing screens.
        skills   Environment: Java 7, Struts, MySQL
        [education]
        heading  EDUCATION:
          = Bachelor of Technology in Information Technology | Godavari University | - | 2015
        entry    Bachelor of Technology in Information Technology, Godavari University, 2015
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(16, "Suresh Pillai")),
        P(Bold("Sr. Java Full Stack Developer")),
        "Email: suresh.pillai@example.com | Phone: (469) 555-0118",
        Heading("PROFESSIONAL SUMMARY:"),
        Item("Nine years of experience in the analysis, design and development of Java and J2EE applications."),
        Item("Hands-on experience with Spring Boot, Hibernate and Kafka in microservice architectures."),
        Item("Good knowledge of AWS services such as EC2, S3 and RDS."),
        Heading("TECHNICAL SKILLS:"),
        Table([2600, 7038], Texts("Languages", "Java 17, SQL, PL/SQL"), Texts("Frameworks", "Spring Boot, Hibernate, Struts"), Texts("Databases", "Oracle 19c, MongoDB")),
        Heading("PROFESSIONAL EXPERIENCE:"),
        P(Bold("Client: Copperline Bank, Dallas, TX\tJune 2021 – Present")),
        P(Bold("Role: Sr. Java Developer")),
        P(Bold("Description:"), " The settlement platform clears card payments for forty regional banks and replaces three mainframe jobs."),
        P(Bold("Responsibilities:")),
        Item("Developed settlement services in Java 17 and Spring Boot."),
        Item("Involved in moving nightly files to Kafka topics."),
        Item("Created dashboards in Grafana for queue depth."),
        P(Bold("Environment:"), " Java 17, Spring Boot, Kafka, Oracle 19c, Jenkins"),
        Empty,
        P(Bold("Client: Lotus Insurance, Plano, TX\tFeb 2018 – May 2021")),
        P(Bold("Role: Java Developer")),
        P(Bold("Responsibilities:")),
        Item("Implemented REST endpoints for policy search."),
        Item("Wrote stored procedures for premium calculation."),
        P(Bold("Environment:"), " Java 8, Spring MVC, Oracle 12c, Maven"),
        Empty,
        P(Bold("Client: Deccan Buses, Hyderabad, India\tJul 2015 – Dec 2017")),
        P(Bold("Role: Junior Java Developer")),
        P(Bold("Responsibilities:")),
        Item("Maintained the ticketing screens."),
        P(Bold("Environment:"), " Java 7, Struts, MySQL"),
        Heading("EDUCATION:"),
        "Bachelor of Technology in Information Technology, Godavari University, 2015",
        EndBody());

    private static Block Heading(string text) => P(Run(text, "<w:b/><w:u w:val=\"single\"/>"));
}
