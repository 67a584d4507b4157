using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>How the lines above a job's bullets are laid out.</summary>
public sealed class EntryLineTests
{
    [Fact]
    public void Date_after_a_tab() => Assert.Equal(
        """
        name: Dario Conti
        email: dario@example.com
        name     Dario Conti
        contact  dario@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Lumen Grid | Milan, Italy | 2021-02..present
        entry    Backend Engineer\tFeb 2021 – Present
        entry    Lumen Grid, Milan, Italy
        bullet   Balanced load across 80 substations.
          = Developer | Corvo Software | - | 2018-09..2021-01
        entry    Developer, Corvo Software\tSep 2018 – Jan 2021
        bullet   Wrote meter adapters in Rust.
        """,
        Outline.Of(
            Styled("Title", "Dario Conti"),
            "dario@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer"), "\tFeb 2021 – Present"),
            P(Italic("Lumen Grid, Milan, Italy")),
            Item("Balanced load across 80 substations."),
            P(Bold("Developer, Corvo Software"), "\tSep 2018 – Jan 2021"),
            Item("Wrote meter adapters in Rust.")));

    [Fact]
    public void Date_on_its_own_line() => Assert.Equal(
        """
        name: Freya Olsen
        email: freya@example.com
        name     Freya Olsen
        contact  freya@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Skerry Fisheries | Bergen, Norway | 2019-05..2023-08
        entry    Backend Engineer
        entry    Skerry Fisheries
        date     May 2019 – August 2023, Bergen, Norway
        bullet   Booked landings for 300 boats.
          = Web Developer | Fjell Outdoor | - | 2016..2019
        entry    Web Developer
        entry    Fjell Outdoor
        date     2016 – 2019
        bullet   Ran the shop through three winters.
        """,
        Outline.Of(
            Styled("Title", "Freya Olsen"),
            "freya@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer")),
            "Skerry Fisheries",
            P(Italic("May 2019 – August 2023, Bergen, Norway")),
            Item("Booked landings for 300 boats."),
            P(Bold("Web Developer")),
            "Fjell Outdoor",
            P(Italic("2016 – 2019")),
            Item("Ran the shop through three winters.")));

    [Fact]
    public void Date_in_the_neighbouring_cell() => Assert.Equal(
        """
        name: Kofi Mensah
        email: kofi@example.com
        name     Kofi Mensah
        contact  kofi@example.com
        [experience]
        heading  Experience
          = Backend Developer | Volta Telecom | - | 2020..2024
        date     2020 – 2024
        entry    Backend Developer, Volta Telecom
        bullet   Charged 4 million calls a day.
          = Support Engineer | Volta Telecom | - | 2017..2020
        date     2017 – 2020
        entry    Support Engineer, Volta Telecom
        bullet   Closed 30 tickets a week.
        [education]
        heading  Education
          = BSc Electrical Engineering | Accra College | - | 2016
        entry    BSc Electrical Engineering, Accra College, 2016
        """,
        Outline.Of(
            Styled("Title", "Kofi Mensah"),
            "kofi@example.com",
            Styled("Heading1", "Experience"),
            Table([2000, 7638],
                Row(Cell("2020 – 2024"), Cell(P(Bold("Backend Developer, Volta Telecom")), Item("Charged 4 million calls a day."))),
                Row(Cell("2017 – 2020"), Cell(P(Bold("Support Engineer, Volta Telecom")), Item("Closed 30 tickets a week.")))),
            Styled("Heading1", "Education"),
            "BSc Electrical Engineering, Accra College, 2016"));

    [Fact]
    public void Two_jobs_under_one_employer() => Assert.Equal(
        """
        name: Marta Reyes
        email: marta@example.com
        name     Marta Reyes
        contact  marta@example.com
        [experience]
        heading  Experience
          = Staff Engineer | Pampas Logistics | Buenos Aires, Argentina | 2022..present
        entry    Pampas Logistics, Buenos Aires, Argentina
        entry    Staff Engineer\t2022 – present
        bullet   Set the API standards for nine teams.
          = Backend Engineer | Pampas Logistics | Buenos Aires, Argentina | 2018..2022
        entry    Backend Engineer\t2018 – 2022
        bullet   Built the customs broker integration.
          = Developer | Rio Cargo | - | 2015..2018
        entry    Rio Cargo
        entry    Developer\t2015 – 2018
        bullet   Wrote the container tracker.
        """,
        Outline.Of(
            Styled("Title", "Marta Reyes"),
            "marta@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Pampas Logistics, Buenos Aires, Argentina")),
            P(Italic("Staff Engineer"), "\t2022 – present"),
            Item("Set the API standards for nine teams."),
            P(Italic("Backend Engineer"), "\t2018 – 2022"),
            Item("Built the customs broker integration."),
            P(Bold("Rio Cargo")),
            P(Italic("Developer"), "\t2015 – 2018"),
            Item("Wrote the container tracker.")));

    [Fact]
    public void Employer_before_title() => Assert.Equal(
        """
        name: Theo Granger
        email: theo@example.com
        name     Theo Granger
        contact  theo@example.com
        [experience]
        heading  Experience
          = Senior Backend Developer | Alder & Finch | - | 2020-10..2024-03
        entry    Alder & Finch\tOct 2020 – Mar 2024
        entry    Senior Backend Developer
        bullet   Priced 12,000 policies an hour.
          = Backend Developer | Mossbank Ltd | - | 2017-01..2020-09
        entry    Mossbank Ltd\tJan 2017 – Sep 2020
        entry    Backend Developer
        bullet   Built the claims ledger.
        """,
        Outline.Of(
            Styled("Title", "Theo Granger"),
            "theo@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Alder & Finch"), "\tOct 2020 – Mar 2024"),
            P(Italic("Senior Backend Developer")),
            Item("Priced 12,000 policies an hour."),
            P(Bold("Mossbank Ltd"), "\tJan 2017 – Sep 2020"),
            P(Italic("Backend Developer")),
            Item("Built the claims ledger.")));

    [Fact]
    public void One_line_with_bars() => Assert.Equal(
        """
        name: Amara Diallo
        email: amara@example.com
        name     Amara Diallo
        contact  amara@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Baobab Finance | Dakar, Senegal | 2021-06..present
        entry    Backend Engineer | Baobab Finance | Dakar, Senegal | June 2021 – Present
        bullet   Paid out 60,000 micro-loans.
          = Developer | Teranga Media | Remote | 2019-01..2021-05
        entry    Developer | Teranga Media | Remote | Jan 2019 – May 2021
        bullet   Streamed 200 concerts.
        """,
        Outline.Of(
            Styled("Title", "Amara Diallo"),
            "amara@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer | Baobab Finance | Dakar, Senegal | June 2021 – Present")),
            Item("Paid out 60,000 micro-loans."),
            P(Bold("Developer | Teranga Media | Remote | Jan 2019 – May 2021")),
            Item("Streamed 200 concerts.")));
}
