using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A scholar's curriculum vitae: years in a hanging indent, publications, grants, talks, referees.</summary>
public sealed class AcademicTests
{
    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Academic_curriculum_vitae() => Assert.Equal(
        """
        name: Dr. Helena Marsh
        email: h.marsh@example.com
        phone: +45 55 50 01 13
        website: https://marsh.example.com
        text     Curriculum Vitae
        name     Dr. Helena Marsh
        text     Department of Computer Science, University of Aarhus
        contact  h.marsh@example.com | +45 55 50 01 13 | https://marsh.example.com
        [interests]
        heading  RESEARCH INTERESTS
        text     Replicated data, clocks, and how people read error messages.
        [experience]
        heading  ACADEMIC APPOINTMENTS
          = Associate Professor | University of Aarhus | - | 2019..present
        entry    2019–present\tAssociate Professor, University of Aarhus
          = Assistant Professor | University of Tartu | - | 2015..2019
        entry    2015–2019\tAssistant Professor, University of Tartu
          = Postdoctoral Researcher | Institute of Distributed Systems, Lund | - | 2013..2015
        entry    2013–2015\tPostdoctoral Researcher, Institute of Distributed Systems, Lund
        [education]
        heading  EDUCATION
          = PhD in Computer Science | University of Lund | - | 2013
        entry    2013\tPhD in Computer Science, University of Lund
        text     Thesis: Snapshots without locks
          = MSc in Mathematics | University of Lund | - | 2008
        entry    2008\tMSc in Mathematics, University of Lund
        [publications]
        heading  PEER-REVIEWED PUBLICATIONS
        bullet   H. Marsh and P. Sand. Clocks that do not drift. Journal of Distributed Stores 12(3), 2021.
        bullet   H. Marsh. What an error message owes its reader. Proceedings of Plain Systems, 2020.
        bullet   P. Sand, H. Marsh. Snapshots without locks. Journal of Distributed Stores 6(1), 2014.
        [awards]
        heading  GRANTS AND AWARDS
        text     2020\tNordic Research Fund, replicated data, EUR 400,000
        text     2016\tBest paper, Conference on Distributed Stores
        [experience]
        heading  TEACHING EXPERIENCE
          = Databases | University of Aarhus | - | 2019..present
        entry    2019–present\tDatabases, University of Aarhus
        bullet   120 students a year, rated 4.7 of 5.
          = Operating Systems | University of Tartu | - | 2015..2019
        entry    2015–2019\tOperating Systems, University of Tartu
        bullet   Rewrote all twelve exercises in Rust.
        [publications]
        heading  INVITED TALKS
        text     Clocks for people in a hurry. Plain Systems, Oslo, 2022.
        text     Reading the error message aloud. Nordic Developer Days, Malmö, 2021.
        [other]
        heading  PROFESSIONAL SERVICE
        text     Programme committee, Conference on Distributed Stores, 2018–2023
        text     Reviewer, Journal of Distributed Stores
        [languages]
        heading  LANGUAGES
        skills   English (native), Danish (fluent), Swedish (good)
        [references]
        heading  REFERENCES
        text     Prof. Ole Sand, University of Lund, ole.sand@example.com
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(14, "Curriculum Vitae")),
        P(BoldSized(18, "Dr. Helena Marsh")),
        "Department of Computer Science, University of Aarhus",
        "h.marsh@example.com | +45 55 50 01 13 | https://marsh.example.com",
        Heading("RESEARCH INTERESTS"),
        "Replicated data, clocks, and how people read error messages.",
        Heading("ACADEMIC APPOINTMENTS"),
        Dated("2019–present", "Associate Professor, University of Aarhus"),
        Dated("2015–2019", "Assistant Professor, University of Tartu"),
        Dated("2013–2015", "Postdoctoral Researcher, Institute of Distributed Systems, Lund"),
        Heading("EDUCATION"),
        Dated("2013", "PhD in Computer Science, University of Lund"),
        Set("<w:ind w:left=\"1700\"/>", "Thesis: Snapshots without locks"),
        Dated("2008", "MSc in Mathematics, University of Lund"),
        Heading("PEER-REVIEWED PUBLICATIONS"),
        Styled("ListNumber", "H. Marsh and P. Sand. Clocks that do not drift. ", Italic("Journal of Distributed Stores"), " 12(3), 2021."),
        Styled("ListNumber", "H. Marsh. What an error message owes its reader. ", Italic("Proceedings of Plain Systems"), ", 2020."),
        Styled("ListNumber", "P. Sand, H. Marsh. Snapshots without locks. ", Italic("Journal of Distributed Stores"), " 6(1), 2014."),
        Heading("GRANTS AND AWARDS"),
        Dated("2020", "Nordic Research Fund, replicated data, EUR 400,000"),
        Dated("2016", "Best paper, Conference on Distributed Stores"),
        Heading("TEACHING EXPERIENCE"),
        Dated("2019–present", "Databases, University of Aarhus"),
        Item("120 students a year, rated 4.7 of 5."),
        Dated("2015–2019", "Operating Systems, University of Tartu"),
        Item("Rewrote all twelve exercises in Rust."),
        Heading("INVITED TALKS"),
        "Clocks for people in a hurry. Plain Systems, Oslo, 2022.",
        "Reading the error message aloud. Nordic Developer Days, Malmö, 2021.",
        Heading("PROFESSIONAL SERVICE"),
        "Programme committee, Conference on Distributed Stores, 2018–2023",
        "Reviewer, Journal of Distributed Stores",
        Heading("LANGUAGES"),
        "English (native), Danish (fluent), Swedish (good)",
        Heading("REFERENCES"),
        "Prof. Ole Sand, University of Lund, ole.sand@example.com",
        EndBody());

    private static Block Heading(string text) => P(Bold(text));

    private static Block Dated(string date, string text) => Set("<w:tabs><w:tab w:val=\"left\" w:pos=\"1700\"/></w:tabs><w:ind w:left=\"1700\" w:hanging=\"1700\"/>", $"{date}\t{text}");
}
