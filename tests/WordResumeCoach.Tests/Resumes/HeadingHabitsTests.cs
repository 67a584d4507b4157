using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>Headings known by how this document sets its others.</summary>
public sealed class HeadingHabitsTests
{
    [Fact]
    public void A_style_kept_for_headings_shows_in_nothing_else() => Assert.Equal(
        "experience 2, skills 4, other? 6, education 9",
        Sections("""
            {b 18} Ana Example
            ana@example.com
            {s:Blue_Bar} Experience
            Developer, Contoso, 2019 - 2022
            {s:Blue_Bar} Skills
            C#, SQL
            {s:Blue_Bar} On the mountain
            Guide for the alpine club
            Keeper of its map room
            {s:Blue_Bar} Education
            BSc Computing, Example University, 2018
            """));

    [Fact]
    public void A_style_that_most_lines_of_text_share_sets_none() => Assert.Equal(
        "experience 2, education 8",
        Sections("""
            {b 18} Ana Example
            ana@example.com
            {s:Blue_Bar} Experience
            Developer, Contoso, 2019 - 2022
            {s:Blue_Bar} Wrote the ledger
            {s:Blue_Bar} Moved the rate tables
            {s:Blue_Bar} Kept the stock service

            {s:Blue_Bar} Education
            BSc Computing, Example University, 2018
            """));

    [Fact]
    public void A_plain_heading_between_gaps_where_all_headings_have_them() => Assert.Equal("experience 3, projects 7, skills 11, education 15", Sections(Spaced("Projects")));

    [Fact]
    public void A_plain_word_between_gaps_that_comes_twice_is_a_label() =>
        Assert.Equal("experience 3, skills 15, education 19", Sections(Spaced("Projects").Replace("{l0} Kept the stock service.", "{l0} Kept the stock service.\n\nProjects\n\n{l0} The new till.", StringComparison.Ordinal)));

    [Fact]
    public void A_plain_word_with_a_colon_between_gaps_is_a_label() => Assert.Equal("experience 3, skills 11, education 15", Sections(Spaced("Projects:")));

    [Theory]
    [InlineData("{b c 11} PROJECTS", "experience 2, projects 5, education 7")]
    [InlineData("{b c 11 s:List_Bullet} PROJECTS", "experience 2, projects 5, education 7")]
    [InlineData("{s:List_Bullet} Projects", "experience 2, education 7")]
    [InlineData("{b} [ PROJECTS ]", "experience 2, projects 5, education 7")]
    [InlineData("{b} [Projects]", "experience 2, education 7")]
    public void Marks_of_a_list_and_brackets_round_a_heading(string line, string sections) => Assert.Equal(sections, Sections($"""
        {"{b 18}"} Ana Example
        ana@example.com
        {"{b c}"} EXPERIENCE
        Developer, Contoso, 2019 - 2022
        {"{l0}"} Kept the stock service.
        {line}
        {"{l0}"} The new till.
        {"{b c}"} EDUCATION
        BSc Computing, Example University, 2018
        """));

    [Fact]
    public void A_heading_over_two_lines_of_a_cell() => Assert.Equal(
        """
            name: Ana Example
            email: ana@example.com
            name     Ana Example
            contact  ana@example.com
            [summary]
            heading  Professional
            heading  Summary
            summary  I write services that stay up.
            [skills]
            heading  Areas of
            heading  Expertise
            skills   C#, SQL
            [experience]
            heading  Work
            heading  Experience
              = Developer | Contoso | - | 2019..2022
            entry    Developer, Contoso, 2019 - 2022
            """,
        Dump.Of("""
            {b 18} Ana Example
            ana@example.com
            {r0c0 b} Professional
            {r0c0 b} Summary
            {r0c1} I write services that stay up.
            {r1c0 b} Areas of
            {r1c0 b} Expertise
            {r1c1} C#, SQL
            {r2c0 b} Work
            {r2c0 b} Experience
            {r2c1} Developer, Contoso, 2019 - 2022
            """));

    [Fact]
    public void Labels_beside_contents_under_headings_in_rows_of_their_own() => Assert.Equal(
        "summary 2, skills 4, experience 9, education 11",
        Sections("""
            {b 18} Ana Example
            ana@example.com
            {r0c0 b c} OBJECTIVE
            {r1c0} To write services that stay up.
            {r2c0 b c} TECHNICAL SKILLS
            {r3c0 b c} NORTHWIND TOOLS
            {r3c1} Ledger, till
            {r4c0 b c} OTHER LEARNED SKILLS
            {r4c1} C#, SQL
            {r5c0 b c} EXPERIENCE
            {r6c0} Developer, Contoso, 2019 - 2022
            {r7c0 b c} EDUCATION
            {r8c0} BSc Computing, Example University, 2018
            """));

    internal static string Sections(string page) => string.Join(", ", ResumeOutline.Read(Page.Of(page)).Sections.Select(section => $"{section.Kind.ToString().ToLowerInvariant()}{(section.Unsure ? "?" : "")} {section.HeadingOrdinal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"));

    private static string Spaced(string word) => $"""
        {"{b 18}"} Ana Example
        ana@example.com

        {"{b c}"} EXPERIENCE

        Developer, Contoso, 2019 - 2022

        {word}

        {"{l0}"} Kept the stock service.

        {"{b c}"} SKILLS

        C#, SQL

        {"{b c}"} EDUCATION

        BSc Computing, Example University, 2018
        """;
}
