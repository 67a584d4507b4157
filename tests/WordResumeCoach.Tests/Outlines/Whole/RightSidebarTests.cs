using WordResumeCoach.Tests.Docx;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A name across the page, then a table: jobs on the left, facts on the right, in two rows.</summary>
public sealed class RightSidebarTests
{
    [Fact]
    public void Resume_with_a_sidebar_on_the_right() => Assert.Equal(
        """
        name: DANIEL OKONKWO
        email: daniel.okonkwo@example.com
        phone: 617-555-0106
        github: github.com/dokonkwo
        location: Boston, MA
        name     DANIEL OKONKWO
        text     Site Reliability Engineer
        [experience]
        heading  Work Experience
          = Site Reliability Engineer | Lumen Grid | Boston, MA | 2021..2024
        entry    Lumen Grid, Boston, MA — Site Reliability Engineer
        date     2021 - 2024
        bullet   Own the control plane for 80 substations, 99.99% over two years.
        bullet   Wrote the failover drill that runs every Tuesday.
        bullet   Cut paging from 40 to 6 alerts a week.
          = DevOps Engineer | Quillon Maps | Cambridge, MA | 2018..2021
        entry    Quillon Maps, Cambridge, MA — DevOps Engineer
        date     2018 - 2021
        bullet   Moved tile rendering to Kubernetes on spot nodes, saving $220,000 a year.
        bullet   Built the release pipeline in Jenkins and Helm.
          = Systems Administrator | Charles River Library | Boston, MA | 2015..2018
        entry    Charles River Library, Boston, MA — Systems Administrator
        date     2015 - 2018
        bullet   Looked after 60 Linux servers and a tape robot.
        [projects]
        heading  Projects
          = pagerdiff | - | - | -
        entry    pagerdiff — Python
        bullet   Compares alert rules between two releases.
        [other]
        heading  Contact
        contact  617-555-0106
        contact  daniel.okonkwo@example.com
        contact  github.com/dokonkwo
        contact  Boston, MA
        [skills]
        heading  Skills
        skills   Kubernetes
        skills   Terraform
        skills   Go, Python, Bash
        skills   Prometheus, Loki
        [education]
        heading  Education
          = B.S. Computer Science | Bay State University | - | 2011..2015
        entry    B.S. Computer Science
        entry    Bay State University
        date     2011 - 2015
        [awards]
        heading  Awards
        text     Reliability champion of the year, 2022
        [interests]
        heading  Interests
        text     Rowing, amateur radio
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(28, "DANIEL OKONKWO")),
        P(Sized(14, "Site Reliability Engineer")),
        Table([6638, 3000], Row(
            Cell(
                Styled("Heading1", "Work Experience"),
                P(Bold("Lumen Grid"), ", Boston, MA — ", Italic("Site Reliability Engineer")), P(Sized(9, "2021 - 2024")),
                Item("Own the control plane for 80 substations, 99.99% over two years."),
                Item("Wrote the failover drill that runs every Tuesday."),
                Item("Cut paging from 40 to 6 alerts a week."),
                P(Bold("Quillon Maps"), ", Cambridge, MA — ", Italic("DevOps Engineer")), P(Sized(9, "2018 - 2021")),
                Item("Moved tile rendering to Kubernetes on spot nodes, saving $220,000 a year."),
                Item("Built the release pipeline in Jenkins and Helm."),
                P(Bold("Charles River Library"), ", Boston, MA — ", Italic("Systems Administrator")), P(Sized(9, "2015 - 2018")),
                Item("Looked after 60 Linux servers and a tape robot."),
                Styled("Heading1", "Projects"),
                P(Bold("pagerdiff"), " — ", Italic("Python")),
                Item("Compares alert rules between two releases.")),
            Cell(
                Styled("Heading1", "Contact"), "617-555-0106", "daniel.okonkwo@example.com", "github.com/dokonkwo", "Boston, MA",
                Styled("Heading1", "Skills"), "Kubernetes", "Terraform", "Go, Python, Bash", "Prometheus, Loki",
                Styled("Heading1", "Education"), P(Bold("B.S. Computer Science")), "Bay State University", P(Sized(9, "2011 - 2015")),
                Styled("Heading1", "Awards"), "Reliability champion of the year, 2022",
                Styled("Heading1", "Interests"), "Rowing, amateur radio"))),
        Empty,
        EndBody());
}
