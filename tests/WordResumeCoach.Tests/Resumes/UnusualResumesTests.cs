namespace WordResumeCoach.Tests.Resumes;

/// <summary>Functional, academic and self-named resumes.</summary>
public sealed class UnusualResumesTests
{
    [Fact]
    public void Functional_resume() => Assert.Equal(
        """
            name: Sam Example
            email: sam@example.com
            phone: 555-0103
            location: Leeds, UK
            name     Sam Example
            contact  555-0103 • sam@example.com • Leeds, UK
            [summary]
            heading  PROFILE
            summary  Operations engineer moving to backend work.
            [skills]
            heading  AREAS OF EXPERTISE
            skills   Automation
            bullet   Wrote forty Ansible roles that replaced manual server builds.
            bullet   Scheduled nightly restores so that backups are proven each day.
            skills   Databases
            bullet   Tuned slow queries in the ticket system, from 9 s to 300 ms.
            bullet   Planned the move from MySQL 5.6 to 8.0 without downtime.
            [experience]
            heading  EMPLOYMENT HISTORY
              = Systems Administrator | - | Adventure Works, Leeds | 2016..2023
            entry    Systems Administrator, Adventure Works, Leeds\t2016 – 2023
              = IT Support Technician | City Library, York | - | 2012..2016
            entry    IT Support Technician, City Library, York\t2012 – 2016
            [education]
            heading  EDUCATION
              = HND Computing | York College | - | 2012
            entry    HND Computing, York College\t2012
            """,
        Dump.Of("""
            {b 18} Sam Example
            555-0103 • sam@example.com • Leeds, UK

            {b 12} PROFILE
            Operations engineer moving to backend work.
            {b 12} AREAS OF EXPERTISE
            {b} Automation
            {l0} Wrote forty Ansible roles that replaced manual server builds.
            {l0} Scheduled nightly restores so that backups are proven each day.
            {b} Databases
            {l0} Tuned slow queries in the ticket system, from 9 s to 300 ms.
            {l0} Planned the move from MySQL 5.6 to 8.0 without downtime.
            {b 12} EMPLOYMENT HISTORY
            Systems Administrator, Adventure Works, Leeds\t2016 – 2023
            IT Support Technician, City Library, York\t2012 – 2016
            {b 12} EDUCATION
            HND Computing, York College\t2012
            """));

    [Fact]
    public void Academic_curriculum_vitae() => Assert.Equal(
        """
            name: Dr. Priya Example
            email: priya@example.org
            website: https://priya.example.org
            text     Curriculum Vitae
            name     Dr. Priya Example
            text     Department of Informatics, Example University
            contact  priya@example.org · https://priya.example.org
            [experience]
            heading  APPOINTMENTS
              = Research Software Engineer | Example University | - | 2019..present
            entry    2019–present\tResearch Software Engineer, Example University
              = Postdoctoral Researcher | Institute of Data, Uppsala | - | 2016..2019
            entry    2016–2019\tPostdoctoral Researcher, Institute of Data, Uppsala
            [education]
            heading  EDUCATION
              = PhD in Computer Science | Example University | - | 2016
            entry    2016\tPhD in Computer Science, Example University
            text     \tThesis: Consistent snapshots in replicated stores
              = MSc in Mathematics | Lund University | - | 2011
            entry    2011\tMSc in Mathematics, Lund University
            [publications]
            heading  PUBLICATIONS
            text     P. Example, A. Other. Snapshots without locks. Journal of Stores, 2018.
            text     P. Example. Clocks that do not drift. Proc. of Time, 2015.
            [awards]
            heading  AWARDS
            text     Best paper, Conference on Stores, 2017
            text     Travel grant, 2014
            [other?]
            heading  TEACHING
            text     Databases (2017, 2018), 120 students
            """,
        Dump.Of("""
            {b 16} Curriculum Vitae
            {b 14} Dr. Priya Example
            Department of Informatics, Example University
            priya@example.org · https://priya.example.org

            {b c} APPOINTMENTS
            2019–present\tResearch Software Engineer, Example University
            2016–2019\tPostdoctoral Researcher, Institute of Data, Uppsala
            {b c} EDUCATION
            2016\tPhD in Computer Science, Example University
            \tThesis: Consistent snapshots in replicated stores
            2011\tMSc in Mathematics, Lund University
            {b c} PUBLICATIONS
            P. Example, A. Other. Snapshots without locks. Journal of Stores, 2018.
            P. Example. Clocks that do not drift. Proc. of Time, 2015.
            {b c} AWARDS
            Best paper, Conference on Stores, 2017
            Travel grant, 2014
            {b c} TEACHING
            Databases (2017, 2018), 120 students
            """));

    [Fact]
    public void Sections_of_their_own_naming() => Assert.Equal(
        """
            name: Jo Example
            email: jo@example.com
            name     Jo Example
            contact  jo@example.com
            [summary?]
            heading  What I do
            summary  I build backends that stay up, mostly in Elixir and Go, for companies that cannot afford a night shift.
            [experience]
            heading  Where I've worked
              = Principal Engineer | Litware | - | 2019..present
            entry    Principal Engineer @ Litware (2019 - now)
            bullet   Own the routing core, 12 nodes, 99.99% over two years.
              = Engineer | Southridge Video | - | 2014..2019
            entry    Engineer @ Southridge Video (2014 - 2019)
            bullet   Built the transcode queue.
            [projects]
            heading  Open source
              = beamkit | - | - | -
            entry    beamkit
            bullet   A supervision toolkit with 2,100 stars.
            [awards]
            heading  Awards & Recognition
            text     Elixir community award, 2022
            [references]
            heading  References
            text     Available on request.
            """,
        Dump.Of("""
            {b 18} Jo Example
            jo@example.com
            {h1} What I do
            I build backends that stay up, mostly in Elixir and Go, for companies that cannot afford a night shift.
            {h1} Where I've worked
            {h2} Principal Engineer @ Litware (2019 - now)
            {l0} Own the routing core, 12 nodes, 99.99% over two years.
            {h2} Engineer @ Southridge Video (2014 - 2019)
            {l0} Built the transcode queue.
            {h1} Open source
            {h2} beamkit
            {l0} A supervision toolkit with 2,100 stars.
            {h1} Awards & Recognition
            Elixir community award, 2022
            {h1} References
            Available on request.
            """));

    [Fact]
    public void Summary_without_heading() => Assert.Equal(
        """
            name: Yan Example
            email: yan@example.com
            phone: 555-0128
            github: github.com/yan-example
            name     Yan Example
            text     Backend Engineer
            contact  yan@example.com • 555-0128 • github.com/yan-example
            [summary]
            summary  Engineer with eight years in logistics software. I build services that survive Black Friday, and I like to measure before I change things.
            [experience]
            heading  Experience
              = Backend Engineer | Coho Freight | - | 2016..present
            entry    Backend Engineer, Coho Freight
            date     2016 – present
            bullet   Ran the label printer service for 300 warehouses.
            """,
        Dump.Of("""
            {b 20} Yan Example
            {14} Backend Engineer
            yan@example.com • 555-0128 • github.com/yan-example
            Engineer with eight years in logistics software. I build services that survive Black Friday, and I like to measure before I change things.
            {h1} Experience
            {h2} Backend Engineer, Coho Freight
            2016 – present
            {l0} Ran the label printer service for 300 warehouses.
            """));
}
