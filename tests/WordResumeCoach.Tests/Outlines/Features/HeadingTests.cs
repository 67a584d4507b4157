using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>The ways a section heading looks.</summary>
public sealed class HeadingTests
{
    [Fact]
    public void By_style() => Assert.Equal(
        """
        name: Lena Moravec
        email: lena@example.com
        name     Lena Moravec
        contact  lena@example.com
        [experience]
        heading  Employment
          = Backend Engineer | Tidewater Freight | - | 2020..2024
        entry    Backend Engineer, Tidewater Freight\t2020 – 2024
        bullet   Cut customs checks from 9 s to 2 s.
        [education]
        heading  Studies
          = BSc Informatics | Brno College | - | 2019
        entry    BSc Informatics, Brno College, 2019
        """,
        Outline.Of(
            Styled("Title", "Lena Moravec"),
            "lena@example.com",
            Styled("Heading1", "Employment"),
            Styled("Heading2", "Backend Engineer, Tidewater Freight\t2020 – 2024"),
            Styled("ListBullet", "Cut customs checks from 9 s to 2 s."),
            Styled("Heading1", "Studies"),
            "BSc Informatics, Brno College, 2019"));

    [Fact]
    public void By_outline_level_alone() => Assert.Equal(
        """
        name: Tomas Okafor
        phone: 555-0111
        name     Tomas Okafor
        contact  555-0111
        [projects]
        heading  Side projects
          = Tidepool | - | - | 2023
        entry    Tidepool, 2023
        bullet   A clock for divers, used by 400 clubs.
        [skills]
        heading  Toolbox
        skills   Rust, Zig, SQLite
        """,
        Outline.Of(
            P(Bold("Tomas Okafor")),
            "555-0111",
            Set("<w:outlineLvl w:val=\"0\"/>", "Side projects"),
            P(Bold("Tidepool"), ", 2023"),
            Item("A clock for divers, used by 400 clubs."),
            Set("<w:outlineLvl w:val=\"0\"/>", "Toolbox"),
            "Rust, Zig, SQLite"));

    [Fact]
    public void By_bold_capitals() => Assert.Equal(
        """
        name: HANA PETROV
        email: hana@example.com
        name     HANA PETROV
        contact  hana@example.com
        [summary]
        heading  PROFESSIONAL PROFILE
        summary  Backend developer for billing systems, six years, mostly Kotlin.
        [experience]
        heading  WORK HISTORY
          = Developer | Copperline Bank | - | 2018..present
        entry    Developer, Copperline Bank, 2018 – present
        bullet   Moved dunning letters to a queue.
        [skills]
        heading  Technical Skills
        skills   Kotlin, Oracle, Kafka
        """,
        Outline.Of(
            P(Bold("HANA PETROV")),
            "hana@example.com",
            P(Bold("PROFESSIONAL PROFILE")),
            "Backend developer for billing systems, six years, mostly Kotlin.",
            P(Bold("WORK HISTORY")),
            P(Bold("Developer, Copperline Bank"), ", 2018 – present"),
            Item("Moved dunning letters to a queue."),
            P(Run("Technical Skills", "<w:b/><w:caps/>")),
            "Kotlin, Oracle, Kafka"));

    [Fact]
    public void By_size_alone() => Assert.Equal(
        """
        name: Idris Calloway
        email: idris@example.com
        name     Idris Calloway
        contact  idris@example.com
        [experience]
        heading  Career history
          = Systems Engineer | Kestrel Rail | - | 2016..2021
        entry    Systems Engineer, Kestrel Rail, 2016–2021
        bullet   Kept the seat map up through two timetable changes.
        [awards]
        heading  Recognition
        text     Engineer of the year, 2020
        """,
        Outline.Of(
            P(Sized(22, "Idris Calloway")),
            P(Sized(10.5, "idris@example.com")),
            P(Sized(14, "Career history")),
            P(Sized(10.5, "Systems Engineer, Kestrel Rail, 2016–2021")),
            Set(Bulleted, Sized(10.5, "Kept the seat map up through two timetable changes.")),
            P(Sized(14, "Recognition")),
            P(Sized(10.5, "Engineer of the year, 2020"))));

    [Fact]
    public void By_letters_set_wide() => Assert.Equal(
        """
        name: M E I  R O W E
        email: mei@example.com
        name     M E I  R O W E
        contact  mei@example.com
        [experience]
        heading  E X P E R I E N C E
          = Data Engineer | Quillon Maps | - | 2019..2022
        entry    Data Engineer, Quillon Maps, 2019 – 2022
        bullet   Rendered 40 million tiles a night.
        [education]
        heading  E D U C A T I O N
          = MSc Geodesy | Delft College | - | 2018
        entry    MSc Geodesy, Delft College, 2018
        [skills]
        heading  Skills
        skills   C++, PostGIS
        """,
        Outline.Of(
            P(Sized(24, "M E I  R O W E")),
            "mei@example.com",
            "E X P E R I E N C E",
            P(Bold("Data Engineer, Quillon Maps, 2019 – 2022")),
            Item("Rendered 40 million tiles a night."),
            "E D U C A T I O N",
            "MSc Geodesy, Delft College, 2018",
            P(Run("Skills", "<w:spacing w:val=\"120\"/>")),
            "C++, PostGIS"));

    [Fact]
    public void By_a_colon() => Assert.Equal(
        """
        name: Olu Brandt
        email: olu@example.com
        name     Olu Brandt
        contact  olu@example.com
        [experience]
        heading  Experience:
          = Backend Developer | Heron Books | Leeds, UK | 2017-05..2020-09
        entry    Backend Developer, Heron Books, Leeds, UK, May 2017 - Sep 2020
        bullet   - Wrote the stock feed in Go.
        bullet   - Paged every fifth week.
        [education]
        heading  Education:
          = HND Computing | Leeds College | - | 2017
        entry    HND Computing, Leeds College, 2017
        [languages]
        heading  Languages:
        skills   English, Yoruba
        """,
        Outline.Of(
            "Olu Brandt",
            "olu@example.com",
            "",
            "Experience:",
            "Backend Developer, Heron Books, Leeds, UK, May 2017 - Sep 2020",
            "- Wrote the stock feed in Go.",
            "- Paged every fifth week.",
            "",
            "Education:",
            "HND Computing, Leeds College, 2017",
            "",
            "Languages:",
            "English, Yoruba"));

    private const string Bulleted = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
}
