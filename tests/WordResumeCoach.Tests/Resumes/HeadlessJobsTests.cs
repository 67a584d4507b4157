namespace WordResumeCoach.Tests.Resumes;

/// <summary>Jobs that no heading announces.</summary>
public sealed class HeadlessJobsTests
{
    [Fact]
    public void Jobs_a_level_above_the_skills() => Assert.Equal(
        """
            name: Uma Example
            email: uma@example.com
            name     Uma Example
            contact  uma@example.com
            [skills]
            heading  Technical Skills
            skills   Go
            skills   PostgreSQL
            [experience?]
              = Backend Developer | Contoso | Lisbon | 2020-02..2023-03
            entry    Contoso - Lisbon
            entry    Payments for small shops
            entry    Backend Developer - Feb 2020 - Mar 2023
            text     Built the ledger for card payments
            bullet   Cut settlement from hours to minutes.
            bullet   Wrote the import of bank files.
              = Software Engineer | Tailspin Toys | Porto | 2018-01..2020-01
            entry    Tailspin Toys - Porto
            entry    Software Engineer - Jan 2018 - Jan 2020
            bullet   Wrote the shop.
            """,
        Dump.Of("""
            {h1} Uma Example
            uma@example.com

            {h4} Technical Skills
            {l0} Go
            {l0} PostgreSQL

            {h3} Contoso - Lisbon
            Payments for small shops
            {h4} Backend Developer - Feb 2020 - Mar 2023
            Built the ledger for card payments
            {l0} Cut settlement from hours to minutes.
            {l0} Wrote the import of bank files.

            {h3} Tailspin Toys - Porto
            {h4} Software Engineer - Jan 2018 - Jan 2020
            {l0} Wrote the shop.
            """));

    [Fact]
    public void Jobs_below_a_summary_in_cells() => Assert.Equal(
        """
            name: Ben Example
            email: ben@example.com
            name     Ben Example
            contact  ben@example.com
            [summary]
            heading  Summary
            summary  I write backends that stay up.
            [experience?]
              = Backend Developer | Contoso | - | 2019..2023
            entry    Contoso
            date     2019 - 2023
            entry    Backend Developer
            text     Built the ledger and all that hangs on it, from bank files to the reports of the month, with three others.
              = Junior Developer | Tailspin Toys | - | 2017..2019
            entry    Tailspin Toys
            date     2017 - 2019
            entry    Junior Developer
            """,
        Dump.Of("""
            {b 20} Ben Example
            ben@example.com
            {b 14} Summary
            I write backends that stay up.

            {r0c0 b} Contoso
            {r0c0} 2019 - 2023
            {r1c0 b} Backend Developer
            {r1c0} Built the ledger and all that hangs on it, from bank files to the reports of the month, with three others.

            {r2c0 b} Tailspin Toys
            {r2c0} 2017 - 2019
            {r3c0 b} Junior Developer
            """));
}
