using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>The form of the European institutions: a table with labels on the left and answers on the right, a grid for languages.</summary>
public sealed class EuropassTests
{
    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Europass_form() => Assert.Equal(
        """
        name: Ivana Kolar
        email: ivana.kolar@example.com
        phone: +385 1 555 0114
        location: Ilica 12, 10000 Zagreb, Croatia
        text     Curriculum vitae
        [other]
        heading  PERSONAL INFORMATION
        contact  Name
        name     Ivana Kolar
        contact  Address
        contact  Ilica 12, 10000 Zagreb, Croatia
        contact  Telephone
        contact  +385 1 555 0114
        contact  E-mail
        contact  ivana.kolar@example.com
        text     Nationality
        text     Croatian
        text     Date of birth
        text     14 March 1991
        [experience]
        heading  WORK EXPERIENCE
        text     Dates
          = Software engineer | Sava Insurance d.d. | Zagreb | 2019-02..present
        date     February 2019 – present
        text     Occupation or position held
        entry    Software engineer
        text     Main activities and responsibilities
        bullet   Designed the claims intake API in C#, 40,000 claims a month
        bullet   Moved documents from file shares to object storage
        text     Name and address of employer
        entry    Sava Insurance d.d., Zagreb
        text     Dates
          = Junior developer | Jadran Shipping | Split | 2015-09..2019-01
        date     September 2015 – January 2019
        text     Occupation or position held
        entry    Junior developer
        text     Main activities and responsibilities
        bullet   Maintained the crew planning system
        text     Name and address of employer
        entry    Jadran Shipping, Split
        [education]
        heading  EDUCATION AND TRAINING
        text     Dates
          = Master of Engineering in Computing | University of Zagreb | - | 2010..2015
        date     2010 – 2015
        text     Title of qualification awarded
        entry    Master of Engineering in Computing
        text     Name of organisation providing education
        entry    University of Zagreb
        [skills]
        heading  PERSONAL SKILLS
        skills   Mother tongue
        skills   Croatian
        skills   Other languages
        skills   English C1, German B1
        skills   Computer skills
        skills   C#, .NET, SQL Server, Azure, Docker
        skills   Driving licence
        skills   B
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(16, "Curriculum vitae")),
        Table([3400, 6238],
            Title("PERSONAL INFORMATION"),
            Texts("Name", "Ivana Kolar"),
            Texts("Address", "Ilica 12, 10000 Zagreb, Croatia"),
            Texts("Telephone", "+385 1 555 0114"),
            Texts("E-mail", "ivana.kolar@example.com"),
            Texts("Nationality", "Croatian"),
            Texts("Date of birth", "14 March 1991"),
            Title("WORK EXPERIENCE"),
            Texts("Dates", "February 2019 – present"),
            Row(Cell("Occupation or position held"), Cell(P(Bold("Software engineer")))),
            Row(Cell("Main activities and responsibilities"), Cell(Item("Designed the claims intake API in C#, 40,000 claims a month"), Item("Moved documents from file shares to object storage"))),
            Texts("Name and address of employer", "Sava Insurance d.d., Zagreb"),
            Row(Cell(Empty), Cell(Empty)),
            Texts("Dates", "September 2015 – January 2019"),
            Row(Cell("Occupation or position held"), Cell(P(Bold("Junior developer")))),
            Row(Cell("Main activities and responsibilities"), Cell(Item("Maintained the crew planning system"))),
            Texts("Name and address of employer", "Jadran Shipping, Split"),
            Title("EDUCATION AND TRAINING"),
            Texts("Dates", "2010 – 2015"),
            Row(Cell("Title of qualification awarded"), Cell(P(Bold("Master of Engineering in Computing")))),
            Texts("Name of organisation providing education", "University of Zagreb"),
            Title("PERSONAL SKILLS"),
            Texts("Mother tongue", "Croatian"),
            Texts("Other languages", "English C1, German B1"),
            Texts("Computer skills", "C#, .NET, SQL Server, Azure, Docker"),
            Texts("Driving licence", "B")),
        Empty,
        EndBody());

    private static Block Title(string text) => Row(Cell(P(BoldSized(12, text))), Cell(Empty));
}
