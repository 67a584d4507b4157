namespace WordResumeCoach.Tests.Resumes;

/// <summary>Projects, awards, service, and templates nobody has filled.</summary>
public sealed class OtherSectionsTests
{
    [Fact]
    public void Projects_with_links_and_stacks() => Assert.Equal(
        """
            name: Alex Example
            email: alex@example.com
            github: github.com/alexample
            website: alexample.dev
            name     Alex Example
            contact  alex@example.com · github.com/alexample · alexample.dev
            [education]
            heading  Education
              = BS in Computer Science | Example Institute of Technology | - | 2026-05
            entry    Example Institute of Technology
            entry    BS in Computer Science, expected May 2026
            text     GPA: 3.8/4.0
            text     Relevant Coursework: Operating Systems, Databases, Networks
            [projects]
            heading  Projects
              = TinyKV | - | - | -
            entry    TinyKV | Rust, Tokio, gRPC
            bullet   Wrote a replicated key-value store with Raft.
            bullet   Reached 18,000 writes per second on three nodes.
              = Campus Eats | - | - | 2025-01..2025-04
            entry    Campus Eats | Go, PostgreSQL, Docker\tJan 2025 – Apr 2025
            bullet   Served 900 students in the first term.
            [experience]
            heading  Internships
              = Software Engineering Intern | Fabrikam | - | 2025
            entry    Software Engineering Intern, Fabrikam\tSummer 2025
            bullet   Added rate limiting to the public API.
            [awards]
            heading  Achievements
            bullet   First place, Campus Hackathon 2024
            bullet   Dean's List, four terms
            [certifications]
            heading  Certifications
            bullet   AWS Certified Cloud Practitioner, 2025
            """,
        Dump.Of("""
            {b 20} Alex Example
            alex@example.com · github.com/alexample · alexample.dev
            {b 13} Education
            {b} Example Institute of Technology
            BS in Computer Science, expected May 2026
            GPA: 3.8/4.0
            Relevant Coursework: Operating Systems, Databases, Networks
            {b 13} Projects
            {b} TinyKV | Rust, Tokio, gRPC
            {l0} Wrote a replicated key-value store with Raft.
            {l0} Reached 18,000 writes per second on three nodes.
            {b} Campus Eats | Go, PostgreSQL, Docker\tJan 2025 – Apr 2025
            {l0} Served 900 students in the first term.
            {b 13} Internships
            {b} Software Engineering Intern, Fabrikam\tSummer 2025
            {l0} Added rate limiting to the public API.
            {b 13} Achievements
            {l0} First place, Campus Hackathon 2024
            {l0} Dean's List, four terms
            {b 13} Certifications
            {l0} AWS Certified Cloud Practitioner, 2025
            """));

    [Fact]
    public void Named_styles_of_a_template() => Assert.Equal(
        """
            name     [Your Name]
            contact  [Street Address] | [Phone] | [E-mail]
            [summary]
            heading  Objective
            summary  [Describe the job you want.]
            [experience]
            heading  Experience
              = Job Title | Company | City, ST | -
            entry    [Job Title]
            entry    [Company], [City, ST]
            date     [Start Date] – [End Date]
            bullet   [Job responsibility/achievement]
            bullet   [Job responsibility/achievement]
            [education]
            heading  Education
              = Degree | School | City, ST | -
            entry    [Degree]
            entry    [School], [City, ST]
            date     [Year]
            """,
        Dump.Of("""
            {s:Your_Name} [Your Name]
            {s:Contact_Info} [Street Address] | [Phone] | [E-mail]
            {s:Section_Heading} Objective
            [Describe the job you want.]
            {s:Section_Heading} Experience
            {s:Job_Title} [Job Title]
            {s:Company_Name} [Company], [City, ST]
            {s:Dates} [Start Date] – [End Date]
            {s:List_Bullet} [Job responsibility/achievement]
            {s:List_Bullet} [Job responsibility/achievement]
            {s:Section_Heading} Education
            {s:Job_Title} [Degree]
            {s:Company_Name} [School], [City, ST]
            {s:Dates} [Year]
            """));

    [Fact]
    public void Skills_with_ratings_in_cells() => Assert.Equal(
        """
            name: Dee Sample
            email: dee@example.com
            website: https://dee.example.dev
            location: Oslo, Norway
            name     Dee Sample
            contact  dee@example.com · Oslo, Norway · https://dee.example.dev
            [skills]
            heading  Skills
            skills   Java
            skills   ●●●●○
            skills   Kotlin
            skills   ●●●○○
            [experience]
            heading  Employment
              = Systemutvikler | Eksempel AS | - | 2019-08..present
            entry    Systemutvikler – Eksempel AS
            date     aug. 2019 – nå
            bullet   Built the tax report export.
              = Consultant | Prøve ASA | - | 2016..2019
            entry    Consultant – Prøve ASA
            date     2016 – 2019
            bullet   Set up monitoring for a power company.
            [certifications]
            heading  Courses & certificates
            bullet   Oracle Certified Professional, 2018
            bullet   Scrum Master, 2017
            """,
        Dump.Of("""
            {18 b} Dee Sample
            dee@example.com · Oslo, Norway · https://dee.example.dev
            {h1} Skills
            {r0c0} Java
            {r0c1} ●●●●○
            {r1c0} Kotlin
            {r1c1} ●●●○○
            {h1} Employment
            {h2} Systemutvikler – Eksempel AS
            {s:Date} aug. 2019 – nå
            {l0} Built the tax report export.
            {h2} Consultant – Prøve ASA
            {s:Date} 2016 – 2019
            {l0} Set up monitoring for a power company.
            {h1} Courses & certificates
            {l0} Oracle Certified Professional, 2018
            {l0} Scrum Master, 2017
            """));

    [Fact]
    public void Volunteer_and_military_sections() => Assert.Equal(
        """
            name: Eve Sample
            email: eve@example.com
            name     Eve Sample
            contact  eve@example.com
            [experience]
            heading  WORK HISTORY
              = Site Reliability Engineer | Alpine Power Company | Boise, ID | 2019..present
            entry    Site Reliability Engineer
            entry    Alpine Power Company | Boise, ID | 2019 - Present
            bullet   • Brought mean time to repair from 90 to 15 minutes
            bullet   • Wrote runbooks for 30 services
            [experience]
            heading  MILITARY SERVICE
              = - | Signals Sergeant, U.S. Army | - | 2012..2018
            entry    Signals Sergeant, U.S. Army
            date     2012 - 2018
            bullet   • Kept field networks running for 400 soldiers
            [experience]
            heading  VOLUNTEERING
              = Driver, weekends | Food Bank of Idaho | - | 2020..present
            entry    Food Bank of Idaho
            entry    Driver, weekends since 2020
            [other]
            heading  SECURITY CLEARANCE
            text     Secret, active
            [references]
            heading  REFERENCES
            text     Jo Boss, Alpine Power Company, 555-0135, jo.boss@example.com
            """,
        Dump.Of("""
            {16 b} Eve Sample
            eve@example.com
            {b 12} WORK HISTORY
            {b} Site Reliability Engineer
            Alpine Power Company | Boise, ID | 2019 - Present
            • Brought mean time to repair from 90 to 15 minutes
            • Wrote runbooks for 30 services
            {b 12} MILITARY SERVICE
            {b} Signals Sergeant, U.S. Army
            2012 - 2018
            • Kept field networks running for 400 soldiers
            {b 12} VOLUNTEERING
            {b} Food Bank of Idaho
            Driver, weekends since 2020
            {b 12} SECURITY CLEARANCE
            Secret, active
            {b 12} REFERENCES
            Jo Boss, Alpine Power Company, 555-0135, jo.boss@example.com
            """));
}
