namespace WordResumeCoach.Tests.Resumes;

/// <summary>Lists that little marks, and titles that look like items.</summary>
public sealed class UnmarkedListsTests
{
    [Fact]
    public void Sentences_one_a_line() => Assert.Equal(
        """
            name: Zoe Exemple
            email: zoe@example.com
            name     Zoe Exemple
            contact  zoe@example.com
            [experience]
            heading  Expérience professionnelle
              = Développeuse | Contoso | - | 2019..2021
            entry    Développeuse, Contoso
            date     2019 - 2021
            bullet   Installation des serveurs de la boutique.
            bullet   Mise à jour des caisses de cinq magasins.
            bullet   Création de pages pour la vente en ligne.
            [languages]
            heading  Langues
            skills   Français
            """,
        Dump.Of("""
            {b 18} Zoe Exemple
            zoe@example.com
            {b 14} Expérience professionnelle
            {b} Développeuse, Contoso
            2019 - 2021
            Installation des serveurs de la boutique.
            Mise à jour des caisses de cinq magasins.
            Création de pages pour la vente en ligne.
            {b 14} Langues
            Français
            """));

    [Fact]
    public void Employers_marked_as_items_over_their_titles() => Assert.Equal(
        """
            name: Raj Sample
            email: raj@example.com
            name     Raj Sample
            contact  raj@example.com
            [experience]
            heading  EXPERIENCE
              = Backend Lead | Contoso | Pune, India | 2020-09..present
            entry    Contoso\t\t\tPune, India
            entry    Backend Lead\t\tSep 2020 - till now
            bullet   - Built the ledger
            bullet   - Wrote the import of bank files
              = Backend Developer | Tailspin Toys | Mumbai, India | 2018-01..2020-08
            entry    Tailspin Toys\t\tMumbai, India
            entry    Backend Developer\t\tJan 2018 - Aug 2020
            bullet   -Wrote the shop
            bullet   -Kept the search fast
            """,
        Dump.Of("""
            {b 18} Raj Sample
            raj@example.com
            {b c} EXPERIENCE

            {l0} Contoso\t\t\tPune, India
            Backend Lead\t\tSep 2020 - till now
            - Built the ledger
            - Wrote the import of bank files

            {l0} Tailspin Toys\t\tMumbai, India
            Backend Developer\t\tJan 2018 - Aug 2020
            -Wrote the shop
            -Kept the search fast
            """));

    [Fact]
    public void Numbered_projects() => Assert.Equal(
        """
            name: Raj Sample
            email: raj@example.com
            name     Raj Sample
            contact  raj@example.com
            [projects]
            heading  PROJECTS
              = Price service on Kafka | - | - | -
            entry    1) Price service on Kafka
            text     The service reads every price change of the shops and gives the lowest one to whoever asks within ten milliseconds.
              = Ledger | - | - | -
            entry    2) Ledger
            text     The ledger holds what was paid and what is owed, for every shop and every day, and closes itself each night.
            [skills]
            heading  SKILLS
            skills   Java
            """,
        Dump.Of("""
            {b 18} Raj Sample
            raj@example.com
            {b c} PROJECTS
            1) Price service on Kafka
            The service reads every price change of the shops and gives the lowest one to whoever asks within ten milliseconds.
            2) Ledger
            The ledger holds what was paid and what is owed, for every shop and every day, and closes itself each night.
            {b c} SKILLS
            Java
            """));

    [Fact]
    public void Lines_broken_by_hand() => Assert.Equal(
        """
            name: Raj Sample
            email: raj@example.com
            name     Raj Sample
            contact  raj@example.com
            [experience]
            heading  EXPERIENCE
              = Developer | Contoso | - | 2019..2021
            entry    Developer, Contoso
            date     2019 - 2021
            bullet   Built the automation of the nightly tests with Java, Selenium,
            bullet   Cucumber, and reports for everyone who asked. Applied the
            bullet   same to the web services of two other teams
            bullet   Wrote the import.
            """,
        Dump.Of("""
            {b 18} Raj Sample
            raj@example.com
            {b c} EXPERIENCE
            {b} Developer, Contoso
            2019 - 2021
            {l0} Built the automation of the nightly tests with Java, Selenium,
            Cucumber, and reports for everyone who asked. Applied the
            same to the web services of two other teams
            {l0} Wrote the import.
            """));

    [Fact]
    public void Skills_set_like_a_job() => Assert.Equal(
        """
            name: Kim Sample
            email: kim@example.com
            name     Kim Sample
            contact  kim@example.com
            [experience]
            heading  Experience
              = - | Rate limiter | - | -
            entry    Rate limiter
            text     Holds the traffic of the shop at bay.
            bullet   Wrote it in Go.
              = - | Programming Languages | - | -
            entry    Programming Languages
            skills   Go: daily, for services.
            skills   Basic knowledge of C and Rust
            [education]
            heading  Education
              = BSc Computing | Example University | - | 2020
            entry    BSc Computing, Example University, 2020
            """,
        Dump.Of("""
            {h1} Kim Sample
            kim@example.com
            {h2} Experience
            {b} Rate limiter
            Holds the traffic of the shop at bay.
            {l0} Wrote it in Go.
            {b} Programming Languages
            Go: daily, for services.
            Basic knowledge of C and Rust
            {h2} Education
            BSc Computing, Example University, 2020
            """));

    [Fact]
    public void Marked_lines_below_a_label_in_one_paragraph() => Assert.Equal(
        """
            name: Kim Sample
            email: kim@example.com
            name     Kim Sample
            contact  kim@example.com
            [experience]
            heading  Experience
              = Developer | Contoso | - | 2019..2021
            entry    Developer, Contoso
            date     2019 - 2021
            bullet   Key achievements:\v- Cut the report from 20 to 4 minutes\v- Moved the import to Kafka
            [education]
            heading  Education
              = BSc Computing | Example University | - | 2018
            entry    BSc Computing, Example University, 2018
            """,
        Dump.Of("""
            {b 18} Kim Sample
            kim@example.com
            {b 14} Experience
            {b} Developer, Contoso
            2019 - 2021
            Key achievements:\v- Cut the report from 20 to 4 minutes\v- Moved the import to Kafka
            {b 14} Education
            BSc Computing, Example University, 2018
            """));
}
