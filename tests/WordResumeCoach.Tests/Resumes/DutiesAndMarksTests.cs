namespace WordResumeCoach.Tests.Resumes;

/// <summary>The many ways of setting a bullet.</summary>
public sealed class DutiesAndMarksTests
{
    [Fact]
    public void Literal_bullets_of_many_kinds() => Assert.Equal(
        """
            name: Pat Example
            email: pat@example.com
            name     Pat Example
            contact  pat@example.com
            [experience]
            heading  Experience
              = Backend Engineer | Fourth Coffee | - | 2019..2023
            entry    Backend Engineer, Fourth Coffee, 2019 – 2023
            bullet   •\tBuilt the menu service.
            bullet   – Wrote the stock import.
            bullet   *  Fixed the loyalty cache.
            bullet   o\tRan the on-call rota.
            bullet   \uF0B7\tMoved logs to Loki.
            bullet   (\tAdded tracing to nine services.
            bullet   ■ Retired two cron servers.
            bullet   1. Documented the API.
            [skills]
            heading  Skills
            skills   • Go
            skills   • Redis
            """,
        Dump.Of("""
            {b 16} Pat Example
            pat@example.com
            {b} Experience
            Backend Engineer, Fourth Coffee, 2019 – 2023
            •	Built the menu service.
            – Wrote the stock import.
            *  Fixed the loyalty cache.
            o	Ran the on-call rota.
            \uF0B7	Moved logs to Loki.
            (	Added tracing to nine services.
            ■ Retired two cron servers.
            1. Documented the API.
            {b} Skills
            • Go
            • Redis
            """));

    [Fact]
    public void Bullets_in_one_paragraph() => Assert.Equal(
        """
            name: Kim Example
            email: kim@example.com
            name     Kim Example
            contact  kim@example.com
            [experience]
            heading  Experience
              = Developer | Blue Yonder Airlines | - | 2018..2022
            entry    Developer, Blue Yonder Airlines\t2018 – 2022
            bullet   • Built seat maps in Rust.\v• Cut page weight by 40%.\v• Mentored two interns.
              = Developer | Trey Research | - | 2015..2018
            entry    Developer, Trey Research\t2015 – 2018
            bullet   Maintained the sensor gateway\vand its firmware updates.
            bullet   Wrote the parser for station data.\vRewrote it in Go.
            [education]
            heading  Education
              = BSc Physics | Example University | - | 2015
            entry    BSc Physics, Example University\t2015
            """,
        Dump.Of("""
            {b 16} Kim Example
            kim@example.com
            {h1} Experience
            {h2} Developer, Blue Yonder Airlines\t2018 – 2022
            • Built seat maps in Rust.\v• Cut page weight by 40%.\v• Mentored two interns.
            {h2} Developer, Trey Research\t2015 – 2018
            {l0} Maintained the sensor gateway\vand its firmware updates.
            {l0} Wrote the parser for station data.\vRewrote it in Go.
            {h1} Education
            {h2} BSc Physics, Example University\t2015
            """));

    [Fact]
    public void Duties_without_marks() => Assert.Equal(
        """
            name: Noor Example
            email: noor@example.com
            name     Noor Example
            contact  noor@example.com
            [experience]
            heading  WORK EXPERIENCE
              = Backend Developer | Wide World Importers | - | 2020..present
            entry    Backend Developer | Wide World Importers | 2020 - Present
            bullet   Developed REST services in C# for customs forms
            bullet   Optimized SQL Server queries used by the tariff search
            bullet   Deployed releases with Azure DevOps
              = Junior Developer | Margie's Travel | - | 2018..2020
            entry    Junior Developer | Margie's Travel | 2018 - 2020
            text     I joined as the second developer of a small agency and looked after everything from booking forms to invoices. The work taught me to talk to customers, and to keep old code alive while a new platform grew beside it.
            [education]
            heading  EDUCATION
              = BSc Software Engineering | Example University | - | 2018
            entry    BSc Software Engineering | Example University | 2018
            """,
        Dump.Of("""
            {b 14} Noor Example
            noor@example.com
            {b 12} WORK EXPERIENCE
            {b} Backend Developer | Wide World Importers | 2020 - Present
            Developed REST services in C# for customs forms
            Optimized SQL Server queries used by the tariff search
            Deployed releases with Azure DevOps
            {b} Junior Developer | Margie's Travel | 2018 - 2020
            I joined as the second developer of a small agency and looked after everything from booking forms to invoices. The work taught me to talk to customers, and to keep old code alive while a new platform grew beside it.
            {b 12} EDUCATION
            {b} BSc Software Engineering | Example University | 2018
            """));

    [Fact]
    public void Listed_titles_are_no_bullets() => Assert.Equal(
        """
            name: Dana Example
            email: dana@example.com
            name     Dana Example
            contact  dana@example.com
            [experience]
            heading  Employment
              = Platform Engineer | Contoso | - | 2020-06..present
            entry    Platform Engineer, Contoso, June 2020 to present
            bullet   Runs forty clusters for nine product teams.
            bullet   Wrote the upgrade operator in Go.
              = Site Reliability Engineer | Fabrikam | - | 2016..2020
            entry    Site Reliability Engineer, Fabrikam, 2016 to 2020
            bullet   Brought alert noise down by 70%.
            [education]
            heading  Education
              = MSc Computer Science | Example University | - | 2016
            entry    MSc Computer Science, Example University, 2016
              = BSc Mathematics | Example College | - | 2013
            entry    BSc Mathematics, Example College, 2013
            [languages]
            heading  Languages
            skills   English
            skills   Danish
            [interests]
            heading  Hobbies
            text     Sailing
            text     Piano
            """,
        Dump.Of("""
            {b 16} Dana Example
            dana@example.com
            {b 13} Employment
            {l0} Platform Engineer, Contoso, June 2020 to present
            {l1} Runs forty clusters for nine product teams.
            {l1} Wrote the upgrade operator in Go.
            {l0} Site Reliability Engineer, Fabrikam, 2016 to 2020
            {l1} Brought alert noise down by 70%.
            {b 13} Education
            {l0} MSc Computer Science, Example University, 2016
            {l0} BSc Mathematics, Example College, 2013
            {b 13} Languages
            {l0} English
            {l0} Danish
            {b 13} Hobbies
            {l0} Sailing
            {l0} Piano
            """));
}
