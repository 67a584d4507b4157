using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>Accomplishments under skills instead of under jobs, and a bare list of jobs after them.</summary>
public sealed class FunctionalTests
{
    [Fact]
    public void Functional_resume() => Assert.Equal(
        """
        name: Gwen Parrish
        email: gwen.parrish@example.com
        phone: 555-0112
        location: Leeds, UK
        name     Gwen Parrish
        contact  Leeds, UK  |  555-0112  |  gwen.parrish@example.com
        [summary]
        heading  Career Objective
        summary  Operations manager with fourteen years in hospitals and hotels who has moved into backend development and is looking for a team that runs what it builds.
        [skills]
        heading  Areas of Expertise
        skills   Automation
        bullet   Wrote forty Ansible roles that replaced manual set-up of ward computers.
        bullet   Scheduled nightly restores, so that backups are proven each day.
        bullet   Replaced a paper rota for 200 nurses with a small Django service.
        skills   Databases
        bullet   Tuned the slowest 30 queries of the theatre planning system, from 9 s to 300 ms.
        bullet   Planned the move from MySQL 5.6 to 8.0 without downtime.
        skills   Leadership
        bullet   Led a help desk of eleven people.
        bullet   Trained 60 ward clerks in the new admission forms.
        [experience]
        heading  Employment History
          = Operations Manager | Airedale Hospital Trust | Leeds, UK | 2016..present
        entry    Operations Manager, Airedale Hospital Trust, Leeds, UK\t2016 – present
          = Front Office Manager | Meridian Hotels | York, UK | 2012..2016
        entry    Front Office Manager, Meridian Hotels, York, UK\t2012 – 2016
          = Receptionist | Meridian Hotels | York, UK | 2009..2012
        entry    Receptionist, Meridian Hotels, York, UK\t2009 – 2012
        [education]
        heading  Education and Training
          = Certificate in Backend Development | Northern Code School | - | 2023
        entry    Certificate in Backend Development, Northern Code School\t2023
          = BA Hospitality Management | Sheffield College | - | 2009
        entry    BA Hospitality Management, Sheffield College\t2009
        [experience]
        heading  Volunteering
          = Treasurer | Canal Society | - | 2018..present
        entry    Treasurer, Canal Society\t2018 – present
        bullet   Keep the accounts of 400 members.
        [references]
        heading  References
        text     Available on request.
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(22, "Gwen Parrish")),
        "Leeds, UK  |  555-0112  |  gwen.parrish@example.com",
        Heading("Career Objective"),
        "Operations manager with fourteen years in hospitals and hotels who has moved into backend development and is looking for a team that runs what it builds.",
        Heading("Areas of Expertise"),
        P(Bold("Automation")),
        Item("Wrote forty Ansible roles that replaced manual set-up of ward computers."),
        Item("Scheduled nightly restores, so that backups are proven each day."),
        Item("Replaced a paper rota for 200 nurses with a small Django service."),
        P(Bold("Databases")),
        Item("Tuned the slowest 30 queries of the theatre planning system, from 9 s to 300 ms."),
        Item("Planned the move from MySQL 5.6 to 8.0 without downtime."),
        P(Bold("Leadership")),
        Item("Led a help desk of eleven people."),
        Item("Trained 60 ward clerks in the new admission forms."),
        Heading("Employment History"),
        Tabbed("Operations Manager, Airedale Hospital Trust, Leeds, UK\t2016 – present"),
        Tabbed("Front Office Manager, Meridian Hotels, York, UK\t2012 – 2016"),
        Tabbed("Receptionist, Meridian Hotels, York, UK\t2009 – 2012"),
        Heading("Education and Training"),
        Tabbed("Certificate in Backend Development, Northern Code School\t2023"),
        Tabbed("BA Hospitality Management, Sheffield College\t2009"),
        Heading("Volunteering"),
        Tabbed("Treasurer, Canal Society\t2018 – present"),
        Item("Keep the accounts of 400 members."),
        Heading("References"),
        "Available on request.",
        EndBody());

    private static Block Heading(string text) => P(BoldSized(14, text));

    private static Block Tabbed(string text) => Set("<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>", text);
}
