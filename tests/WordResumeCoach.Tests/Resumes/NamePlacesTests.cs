namespace WordResumeCoach.Tests.Resumes;

/// <summary>Names in unusual places and shapes.</summary>
public sealed class NamePlacesTests
{
    [Fact]
    public void First_and_family_name_on_two_lines() => Assert.Equal(
        """
            name: LENA EXAMPLE
            email: lena.example@example.com
            name     LENA
            name     EXAMPLE
            contact  lena.example@example.com
            [skills]
            heading  Skills
            skills   Java
            """,
        Dump.Of("""
            {b c 24} LENA
            {b c 24} EXAMPLE
            lena.example@example.com
            {b 14} Skills
            Java
            """));

    [Fact]
    public void Name_told_by_the_address_though_another_line_is_larger() => Assert.Equal(
        """
            name: Kim Sample
            email: kim.sample@example.com
            text     Cloud Services Portal
            name     Kim Sample
            contact  kim.sample@example.com
            [skills]
            heading  Skills
            skills   Java
            """,
        Dump.Of("""
            {b 24} Cloud Services Portal
            Kim Sample
            kim.sample@example.com
            {b 14} Skills
            Java
            """));

    [Fact]
    public void Title_of_the_document_and_a_remark_in_brackets() => Assert.Equal(
        """
            name: Ravi Sample
            email: ravi@example.com
            phone: 555-0113
            text     One-page CV
            name     Ravi Sample (Student
            contact  ravi@example.com / 555-0113
            [skills]
            heading  Skills
            skills   Java
            """,
        Dump.Of("""
            {b 20} One-page CV
            Ravi Sample (Student
            ravi@example.com / 555-0113
            {b 14} Skills
            Java
            """));

    [Fact]
    public void Digits_of_addresses_are_no_phone() => Assert.Equal(
        """
            name: Kay Sample
            email: 5550142@example.com
            linkedin: linkedin.com/in/kay-sample-555014299
            location: Porto
            name     Kay Sample
            contact  5550142@example.com | linkedin.com/in/kay-sample-555014299 | 📍 Porto
            [skills]
            heading  Skills
            skills   Java
            """,
        Dump.Of("""
            {b 20} Kay Sample
            5550142@example.com | linkedin.com/in/kay-sample-555014299 | 📍 Porto
            {b 14} Skills
            Java
            """));
}
