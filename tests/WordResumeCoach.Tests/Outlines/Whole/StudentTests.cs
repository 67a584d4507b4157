using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>One page of a student: objective, a table of marks, projects, personal details and a declaration.</summary>
public sealed class StudentTests
{
    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Student_page_with_a_table_of_marks() => Assert.Equal(
        """
        name: ANANYA SRIRAM
        email: ananya.sriram@example.com
        phone: +91 98555 50116
        github: github.com/ananya-sriram
        location: 14 Temple Street, Chennai
        name     ANANYA SRIRAM
        contact  Email: ananya.sriram@example.com
        contact  Mobile: +91 98555 50116 | github.com/ananya-sriram
        [summary]
        heading  CAREER OBJECTIVE
        summary  To begin my career as a backend developer in a company where I can learn from code reviews and ship small things often.
        [education]
        heading  ACADEMIC QUALIFICATIONS
        text     Course
        text     Institution
        text     Year
        text     Marks
          = B.Tech (CSE) | Cauvery Institute of Technology | - | 2025
        entry    B.Tech (CSE)
        entry    Cauvery Institute of Technology
        date     2025
        text     8.7 CGPA
          = Class XII | Vidya Junior College | - | 2021
        entry    Class XII
        entry    Vidya Junior College
        date     2021
        text     94%
          = Class X | Sunrise High School | - | 2019
        entry    Class X
        entry    Sunrise High School
        date     2019
        text     96%
        [skills]
        heading  TECHNICAL SKILLS
        skills   Languages: Java, Python, SQL
        skills   Tools: Git, Docker, Postman
        [projects]
        heading  ACADEMIC PROJECTS
          = Canteen Queue | - | - | 2025-01..2025-04
        entry    Canteen Queue (Jan 2025 – Apr 2025)
        bullet   Built a token system for 1,200 students with Spring Boot and MySQL.
        bullet   Reduced waiting time from 18 to 7 minutes.
          = Lost and Found | - | - | 2024
        entry    Lost and Found (2024)
        bullet   Wrote a search over photographs of lost things.
        [experience]
        heading  INTERNSHIP
          = Backend Intern | Lotus Insurance | Chennai | 2024-05..2024-07
        entry    Backend Intern, Lotus Insurance, Chennai, May 2024 – July 2024
        bullet   Added pagination to six endpoints.
        [awards]
        heading  ACHIEVEMENTS
        bullet   First place in the state programming contest, 2023
        bullet   Smart Campus Hackathon finalist, 2024
        [other]
        heading  PERSONAL DETAILS
        text     Date of Birth : 12-08-2003
        text     Languages Known : English, Tamil, Hindi
        contact  Address : 14 Temple Street, Chennai
        [other]
        heading  DECLARATION
        text     I hereby declare that the above information is true to the best of my knowledge.
        text     Place: Chennai
        text     Date:\t\t(Ananya Sriram)
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(16, "ANANYA SRIRAM")),
        "Email: ananya.sriram@example.com",
        "Mobile: +91 98555 50116 | github.com/ananya-sriram",
        Heading("CAREER OBJECTIVE"),
        "To begin my career as a backend developer in a company where I can learn from code reviews and ship small things often.",
        Heading("ACADEMIC QUALIFICATIONS"),
        Table([2400, 4238, 1200, 1800],
            Row(Cell(P(Bold("Course"))), Cell(P(Bold("Institution"))), Cell(P(Bold("Year"))), Cell(P(Bold("Marks")))),
            Texts("B.Tech (CSE)", "Cauvery Institute of Technology", "2025", "8.7 CGPA"),
            Texts("Class XII", "Vidya Junior College", "2021", "94%"),
            Texts("Class X", "Sunrise High School", "2019", "96%")),
        Heading("TECHNICAL SKILLS"),
        Item("Languages: Java, Python, SQL"),
        Item("Tools: Git, Docker, Postman"),
        Heading("ACADEMIC PROJECTS"),
        P(Bold("Canteen Queue"), " (Jan 2025 – Apr 2025)"),
        Item("Built a token system for 1,200 students with Spring Boot and MySQL."),
        Item("Reduced waiting time from 18 to 7 minutes."),
        P(Bold("Lost and Found"), " (2024)"),
        Item("Wrote a search over photographs of lost things."),
        Heading("INTERNSHIP"),
        P(Bold("Backend Intern, Lotus Insurance, Chennai"), ", May 2024 – July 2024"),
        Item("Added pagination to six endpoints."),
        Heading("ACHIEVEMENTS"),
        Item("First place in the state programming contest, 2023"),
        Item("Smart Campus Hackathon finalist, 2024"),
        Heading("PERSONAL DETAILS"),
        "Date of Birth : 12-08-2003",
        "Languages Known : English, Tamil, Hindi",
        "Address : 14 Temple Street, Chennai",
        Heading("DECLARATION"),
        "I hereby declare that the above information is true to the best of my knowledge.",
        "Place: Chennai",
        "Date:\t\t(Ananya Sriram)",
        EndBody());

    private static Block Heading(string text) => Set("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9E2F3\"/>", Bold(text));
}
