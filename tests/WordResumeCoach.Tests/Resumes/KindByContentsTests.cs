namespace WordResumeCoach.Tests.Resumes;

/// <summary>Sections named by what they hold.</summary>
public sealed class KindByContentsTests
{
    [Theory]
    [InlineData("Academic qualification, trainings and professional certifications", "BSc Computing, Example University|Certified developer, Contoso", "education")]
    [InlineData("Training and certifications", "Certified developer, Contoso|Certified tester, Contoso", "certifications")]
    [InlineData("Achievements and certifications", "Web Development Nanodegree, Udacity|Kafka basics, Udemy", "certifications")]
    [InlineData("Achievements and certifications", "Kafka basics, Udemy|Winner of the Northwind coding prize", "awards")]
    [InlineData("Portfolio", "GitHub: github.com/ana-example|LinkedIn: linkedin.com/in/ana-example", "other")]
    [InlineData("Portfolio", "Till for small shops|A ledger in Go", "projects")]
    [InlineData("Projects", "GitHub: github.com/ana-example", "projects")]
    [InlineData("On the river", "Software Engineer, Tailspin Toys, 2015 - 2018|Kept the stock service.", "experience?")]
    [InlineData("On the river", "BSc Software Engineer, Example University, 2015 - 2018", "other?")]
    [InlineData("On the river", "Rowed to the sea, 2015 - 2018", "other?")]
    public void What_stands_under_the_heading_names_it(string heading, string lines, string kind) => Assert.Contains($"{kind} 6", HeadingHabitsTests.Sections($"""
        {"{b 18}"} Ana Example
        ana@example.com
        {"{b 14}"} Experience
        Developer, Contoso, 2019 - 2022
        {"{b 14}"} Skills
        C#, SQL
        {"{b 14}"} {heading}
        {lines.Replace("|", "\n", StringComparison.Ordinal)}
        {"{b 14}"} Hobbies
        Chess
        """).Split(", "));

    [Fact]
    public void A_labelled_detail_under_the_name_is_no_summary() => Assert.Equal("experience 3", HeadingHabitsTests.Sections("""
        {b 18} Ana Example
        ana@example.com
        Format: remote work, full time, part time, by project, business trips to Norway or Canada in spring
        {b 14} Experience
        Developer, Contoso, 2019 - 2022
        """));

    [Fact]
    public void A_labelled_sentence_under_the_name_is_a_summary() => Assert.Equal("summary -, experience 3", HeadingHabitsTests.Sections("""
        {b 18} Ana Example
        ana@example.com
        In short: I write services that stay up, and I have kept ledgers and tills for three shops.
        {b 14} Experience
        Developer, Contoso, 2019 - 2022
        """));
}
