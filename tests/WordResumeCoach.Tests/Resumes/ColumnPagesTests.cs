namespace WordResumeCoach.Tests.Resumes;

/// <summary>Tables that set the page in columns, and tables that do not.</summary>
public sealed class ColumnPagesTests
{
    [Fact]
    public void Columns_over_several_rows() => Assert.Equal(
        """
            name: Tom Example
            email: tom@example.com
            name     Tom Example
            contact  tom@example.com
            [skills]
            heading  SKILLS
            skills   Java
            skills   Kafka
            [experience]
            heading  EXPERIENCE
              = Developer | Contoso | - | 2019..2023
            entry    Developer, Contoso
            date     2019 - 2023
            bullet   Built the ledger.
            [languages]
            heading  LANGUAGES
            skills   English
              = Intern | Tailspin Toys | - | 2018
            entry    Intern, Tailspin Toys
            date     2018
            bullet   Wrote tests.
            [education]
            heading  EDUCATION
              = BSc Computing | Example University | - | 2018
            entry    BSc Computing, Example University, 2018
            """,
        Dump.Of("""
            {r0c0 b 22} Tom Example
            {r0c1} tom@example.com
            {r1c0 b c 13} SKILLS
            {r1c0} Java
            {r1c0} Kafka
            {r1c1 b c 13} EXPERIENCE
            {r1c1 b} Developer, Contoso
            {r1c1} 2019 - 2023
            {r1c1 l0} Built the ledger.
            {r2c0 b c 13} LANGUAGES
            {r2c0} English
            {r2c1 b} Intern, Tailspin Toys
            {r2c1} 2018
            {r2c1 l0} Wrote tests.
            {r2c1 b c 13} EDUCATION
            {r2c1} BSc Computing, Example University, 2018
            """));

    [Fact]
    public void Contact_column_beside_a_cell_with_all_sections() => Assert.Equal(
        """
            name: Mara Example
            email: mara@example.com
            phone: 555-0112
            [experience]
            heading  EXPERIENCE
              = Developer | Contoso | - | 2019..2023
            entry    Developer, Contoso
            date     2019 - 2023
            bullet   Built the ledger.
            [education]
            heading  EDUCATION
              = BSc Computing | Example University | - | 2018
            entry    BSc Computing, Example University, 2018
            name     Mara Example
            contact  555-0112
            contact  mara@example.com
            """,
        Dump.Of("""
            {r0c1 b c 13} EXPERIENCE
            {r0c1 b} Developer, Contoso
            {r0c1} 2019 - 2023
            {r0c1 l0} Built the ledger.
            {r0c1 b c 13} EDUCATION
            {r0c1} BSc Computing, Example University, 2018
            {r1c0 b 22} Mara Example
            {r1c1}
            {r2c0} 555-0112
            {r2c1}
            {r3c0} mara@example.com
            {r3c1}
            """));

    [Fact]
    public void Headings_left_of_their_contents() => Assert.Equal(
        """
            name: Jon Example
            email: jon@example.com
            name     Jon Example
            contact  jon@example.com
            [skills]
            heading  SKILLS
            skills   Java, Kafka
            [experience]
            heading  EXPERIENCE
              = Developer | Contoso | - | 2019..2023
            entry    Developer, Contoso
            date     2019 - 2023
            text     Built the ledger and the settlement that runs on it, and kept both up while traffic grew threefold.
            [education]
            heading  EDUCATION
              = BSc Computing | Example University | - | 2018
            entry    BSc Computing, Example University, 2018
            """,
        Dump.Of("""
            {b 20} Jon Example
            jon@example.com
            {r0c0 b c} SKILLS
            {r0c1} Java, Kafka
            {r1c0 b c} EXPERIENCE
            {r1c1 b} Developer, Contoso
            {r1c1} 2019 - 2023
            {r1c1} Built the ledger and the settlement that runs on it, and kept both up while traffic grew threefold.
            {r2c0 b c} EDUCATION
            {r2c1} BSc Computing, Example University, 2018
            """));
}
