using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>What marks a bullet: Word's own lists, styles, and signs typed by hand.</summary>
public sealed class BulletMarkTests
{
    [Fact]
    public void Lists_of_two_levels() => Assert.Equal(
        """
        name: Nadia Flores
        email: nadia@example.com
        name     Nadia Flores
        contact  nadia@example.com
        [experience]
        heading  Experience
          = Backend Engineer | Sablewood Retail | - | 2019..2023
        entry    Backend Engineer, Sablewood Retail, 2019 – 2023
        bullet   Rebuilt the price engine.
        bullet   Wrote it in Go, 12 services.
        bullet   Held p99 under 80 ms.
        bullet   Mentored two juniors.
        """,
        Outline.Of(
            Styled("Title", "Nadia Flores"),
            "nadia@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Backend Engineer, Sablewood Retail, 2019 – 2023")),
            Item("Rebuilt the price engine."),
            Item(1, "Wrote it in Go, 12 services."),
            Item(1, "Held p99 under 80 ms."),
            Item("Mentored two juniors.")));

    [Fact]
    public void List_styles() => Assert.Equal(
        """
        name: Petra Lind
        email: petra@example.com
        name     Petra Lind
        contact  petra@example.com
        [experience]
        heading  Experience
          = Developer | Harbour Ferries | - | 2015..2019
        entry    Developer, Harbour Ferries, 2015 – 2019
        bullet   Sold 3 million tickets a year through one API.
        bullet   Kept it up for 18 months without a night call.
        bullet   Retired the fax gateway.
        """,
        Outline.Of(
            Styled("Title", "Petra Lind"),
            "petra@example.com",
            Styled("Heading1", "Experience"),
            Styled("Heading2", "Developer, Harbour Ferries, 2015 – 2019"),
            Styled("ListBullet", "Sold 3 million tickets a year through one API."),
            Styled("ListBullet2", "Kept it up for 18 months without a night call."),
            Styled("ListNumber", "Retired the fax gateway.")));

    [Fact]
    public void Signs_typed_by_hand() => Assert.Equal(
        """
        name: Karim Abbott
        email: karim@example.com
        name     Karim Abbott
        contact  karim@example.com
        [experience]
        heading  Experience
          = Backend Developer | Larkfield Foods | - | 2016..2022
        entry    Backend Developer, Larkfield Foods, 2016 – 2022
        bullet   • Ran the order intake on PostgreSQL.
        bullet   – Wrote the recipe importer.
        bullet   — Replaced cron with Airflow.
        bullet   - Dropped nightly failures to one a month.
        bullet   * Split the label printer into its own service.
        bullet   ■ Documented the supplier API.
        bullet   ▪ Added idempotency keys.
        bullet   ➢ Moved sessions to Redis.
        bullet   ✓ Passed the food safety audit twice.
        bullet   \uF0B7 Put alerts on queue age.
        bullet   o\tTaught SQL to six analysts.
        """,
        Outline.Of(
            P(BoldSized(16, "Karim Abbott")),
            "karim@example.com",
            P(BoldSized(13, "Experience")),
            P(Bold("Backend Developer, Larkfield Foods, 2016 – 2022")),
            "• Ran the order intake on PostgreSQL.",
            "– Wrote the recipe importer.",
            "— Replaced cron with Airflow.",
            "- Dropped nightly failures to one a month.",
            "* Split the label printer into its own service.",
            "■ Documented the supplier API.",
            "▪ Added idempotency keys.",
            "➢ Moved sessions to Redis.",
            "✓ Passed the food safety audit twice.",
            P(Run("\uF0B7", "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>"), " Put alerts on queue age."),
            P(Run("o\t", "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\"/>"), "Taught SQL to six analysts.")));

    [Fact]
    public void A_typed_sign_is_no_part_of_the_bullet() => Assert.Equal(
        """
        Ran the order intake on PostgreSQL.
        Put alerts on queue age.
        Taught SQL to six analysts.
        Moved 3 TB without downtime.
        """,
        Outline.BulletsOf(
            "Karim Abbott",
            P(BoldSized(13, "Experience")),
            P(Bold("Backend Developer, Larkfield Foods, 2016 – 2022")),
            "•\tRan the order intake on PostgreSQL.",
            "\uF0B7 Put alerts on queue age.",
            "o\tTaught SQL to six analysts.",
            P(Symbol("Wingdings", "F0A7"), "\tMoved 3 TB without downtime.")));

    [Fact]
    public void Signs_of_a_symbol_font() => Assert.Equal(
        """
        name: Greta Holm
        email: greta@example.com
        name     Greta Holm
        contact  greta@example.com
        [experience]
        heading  Experience
          = Platform Engineer | Fjord Telecom | - | 2018..2020
        entry    Platform Engineer, Fjord Telecom, 2018 – 2020
        bullet   (\tBuilt number porting for 1.2 million lines.
        bullet   ( Wrote the runbooks.
        [skills]
        heading  Skills
        skills   ( Erlang
        skills   ( Cassandra
        """,
        Outline.Of(
            Styled("Title", "Greta Holm"),
            "greta@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Platform Engineer, Fjord Telecom, 2018 – 2020")),
            P(Symbol("Symbol", "F0B7"), "\tBuilt number porting for 1.2 million lines."),
            P(Symbol("Wingdings", "F0FC"), " Wrote the runbooks."),
            Styled("Heading1", "Skills"),
            P(Symbol("Wingdings", "F0A7"), " Erlang"),
            P(Symbol("Wingdings", "F0A7"), " Cassandra")));

    [Fact]
    public void Numbers() => Assert.Equal(
        """
        name: Arjun Sethi
        email: arjun@example.com
        name     Arjun Sethi
        contact  arjun@example.com
        [experience]
        heading  Experience
          = Java Developer | Lotus Insurance | - | 2017..2021
        entry    Java Developer, Lotus Insurance, 2017 – 2021
        bullet   1. Developed the claims intake in Spring Boot.
        bullet   2) Reduced the batch window from 6 h to 50 min.
        bullet   a) Wrote contract tests for nine partners.
        """,
        Outline.Of(
            Styled("Title", "Arjun Sethi"),
            "arjun@example.com",
            Styled("Heading1", "Experience"),
            P(Bold("Java Developer, Lotus Insurance, 2017 – 2021")),
            "1. Developed the claims intake in Spring Boot.",
            "2) Reduced the batch window from 6 h to 50 min.",
            "a) Wrote contract tests for nine partners."));
}
