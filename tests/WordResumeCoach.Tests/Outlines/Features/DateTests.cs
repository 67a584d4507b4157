using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>The ways people write when.</summary>
public sealed class DateTests
{
    [Fact]
    public void Months_by_name_and_number() => Assert.Equal(
        """
        [experience]
        heading  Experience
          = Architect | Grove Media | - | 2022-01..2024-03
        entry    Architect, Grove Media\tJan 2022 - Mar 2024
          = Developer | Grove Media | - | 2020-11..2021-12
        entry    Developer, Grove Media\tNovember 2020 – December 2021
          = Developer | Pine Radio | - | 2018-01..2020-10
        entry    Developer, Pine Radio\t01/2018 – 10/2020
          = Tester | Birch Post | - | 2016-03..2017-12
        entry    Tester, Birch Post\t3.2016 — 12.2017
          = Intern | Birch Post | - | 2015-06..2015-09
        entry    Intern, Birch Post\tJun – Sep 2015
          = Assistant | Larch Labs | - | 2014-02..2015-05
        entry    Assistant, Larch Labs\t2014-02 to 2015-05
        """,
        Outline.Of(
            Styled("Heading1", "Experience"),
            P(Bold("Architect, Grove Media"), "\tJan 2022 - Mar 2024"),
            P(Bold("Developer, Grove Media"), "\tNovember 2020 – December 2021"),
            P(Bold("Developer, Pine Radio"), "\t01/2018 – 10/2020"),
            P(Bold("Tester, Birch Post"), "\t3.2016 — 12.2017"),
            P(Bold("Intern, Birch Post"), "\tJun – Sep 2015"),
            P(Bold("Assistant, Larch Labs"), "\t2014-02 to 2015-05")));

    [Fact]
    public void Years_and_seasons() => Assert.Equal(
        """
        [experience]
        heading  Experience
          = Developer | Cobalt Press | - | 2019..2023
        entry    Developer, Cobalt Press\t2019–2023
          = Developer | Umber Ink | - | 2017..2018
        entry    Developer, Umber Ink\t2017/2018
          = Intern | Ochre Paper | - | 2016
        entry    Intern, Ochre Paper\tSummer 2016
          = Tutor | Sienna College | - | 2014..2015
        entry    Tutor, Sienna College\tFall 2014 – Spring 2015
          = Assistant | Sienna College | - | 2013
        entry    Assistant, Sienna College\t2013
          = Helper | Indigo Cafe | - | 2012-09..2013-06
        entry    Helper, Indigo Cafe\tSep '12 – Jun '13
        """,
        Outline.Of(
            Styled("Heading1", "Experience"),
            P(Bold("Developer, Cobalt Press"), "\t2019–2023"),
            P(Bold("Developer, Umber Ink"), "\t2017/2018"),
            P(Bold("Intern, Ochre Paper"), "\tSummer 2016"),
            P(Bold("Tutor, Sienna College"), "\tFall 2014 – Spring 2015"),
            P(Bold("Assistant, Sienna College"), "\t2013"),
            P(Bold("Helper, Indigo Cafe"), "\tSep '12 – Jun '13")));

    [Fact]
    public void Jobs_that_last() => Assert.Equal(
        """
        [experience]
        heading  Experience
          = Engineer | Marl Quarries | - | 2020..present
        entry    Engineer, Marl Quarries\t2020-present
          = Advisor | Slate Fund | - | 2019-05..present
        entry    Advisor, Slate Fund\tMay 2019 to Current
          = Maintainer | Shale Tools | - | 2018..present
        entry    Maintainer, Shale Tools\t2018 – now
          = Trustee | Chalk Trust | - | 2017-04..present
        entry    Trustee, Chalk Trust\tsince April 2017
          = Mentor | Flint Club | - | 2016..present
        entry    Mentor, Flint Club\t2016 – till date
          = Writer | Gravel Blog | - | 2015-01..present
        entry    Writer, Gravel Blog\t01/2015 – ongoing
        """,
        Outline.Of(
            Styled("Heading1", "Experience"),
            P(Bold("Engineer, Marl Quarries"), "\t2020-present"),
            P(Bold("Advisor, Slate Fund"), "\tMay 2019 to Current"),
            P(Bold("Maintainer, Shale Tools"), "\t2018 – now"),
            P(Bold("Trustee, Chalk Trust"), "\tsince April 2017"),
            P(Bold("Mentor, Flint Club"), "\t2016 – till date"),
            P(Bold("Writer, Gravel Blog"), "\t01/2015 – ongoing")));

    [Fact]
    public void Months_in_other_languages() => Assert.Equal(
        """
        name: Nils Beispiel
        email: nils@example.com
        name     Nils Beispiel
        contact  nils@example.com
        [experience]
        heading  Berufserfahrung
          = Entwickler | Beispiel GmbH | - | 2021-03..present
        entry    Entwickler, Beispiel GmbH
        date     März 2021 – heute
          = Développeur | Exemple SARL | - | 2019-02..2021-02
        entry    Développeur, Exemple SARL
        date     février 2019 – févr. 2021
          = Programador | Ejemplo S.A. | - | 2017-09..2019-01
        entry    Programador, Ejemplo S.A.
        date     septiembre de 2017 – enero de 2019
          = Praktikant | Muster AG | - | 2016-10..2016-12
        entry    Praktikant, Muster AG
        date     Okt. – Dez. 2016
        """,
        Outline.Of(
            Styled("Title", "Nils Beispiel"),
            "nils@example.com",
            Styled("Heading1", "Berufserfahrung"),
            P(Bold("Entwickler, Beispiel GmbH")),
            "März 2021 – heute",
            P(Bold("Développeur, Exemple SARL")),
            "février 2019 – févr. 2021",
            P(Bold("Programador, Ejemplo S.A.")),
            "septiembre de 2017 – enero de 2019",
            P(Bold("Praktikant, Muster AG")),
            "Okt. – Dez. 2016"));

    [Fact]
    public void Expected_graduations_and_days() => Assert.Equal(
        """
        name: Ada Brook
        email: ada@example.com
        name     Ada Brook
        contact  ada@example.com
        [education]
        heading  Education
          = MSc Computer Science | Fen College | - | 2027-06
        entry    MSc Computer Science, Fen College, expected June 2027
          = BSc Mathematics | Fen College | - | 2022-09..2025-06
        entry    BSc Mathematics, Fen College (15 September 2022 – 30 June 2025)
        [experience]
        heading  Experience
          = Intern | Marsh Robotics | - | 2024-07..2024-09
        entry    Intern, Marsh Robotics, 01.07.2024 – 30.09.2024
        bullet   Wrote the battery logger.
        """,
        Outline.Of(
            Styled("Title", "Ada Brook"),
            "ada@example.com",
            Styled("Heading1", "Education"),
            "MSc Computer Science, Fen College, expected June 2027",
            "BSc Mathematics, Fen College (15 September 2022 – 30 June 2025)",
            Styled("Heading1", "Experience"),
            P(Bold("Intern, Marsh Robotics, 01.07.2024 – 30.09.2024")),
            Item("Wrote the battery logger.")));
}
