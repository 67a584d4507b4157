namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>E-mail addresses, accounts and websites as people write them.</summary>
public sealed class MailAndProfilesTests
{
    [Theory]
    [InlineData("Mail: nadia@example.com", "nadia@example.com")]
    [InlineData("nadia.example+jobs@mail.example.com", "nadia.example+jobs@mail.example.com")]
    [InlineData("nadia (at) example.com", "nadia (at) example.com")]
    [InlineData("nadia [at] example [dot] com", "nadia [at] example [dot] com")]
    [InlineData("E-mail:nadia@example.com,(206) 555-0101", "nadia@example.com")]
    [InlineData("Email-nadia@example.com", "nadia@example.com")]
    [InlineData("<nadia@example.com>", "nadia@example.com")]
    public void Addresses_of_mail(string line, string email) => Assert.Contains($"email: {email}", Block.Of($"{{b 18}} Nadia Example\n{line}").Split('\n'));

    [Theory]
    [InlineData("LinkedIn: nadia-example", "linkedin: nadia-example")]
    [InlineData("LinkedIn: /in/nadia-example", "linkedin: /in/nadia-example")]
    [InlineData("in/nadia-example", "linkedin: in/nadia-example")]
    [InlineData("nadia-example-5550b101", "linkedin: nadia-example-5550b101")]
    [InlineData("https://www.linkedin.com/in/nadia-example-12ab34/", "linkedin: https://www.linkedin.com/in/nadia-example-12ab34/")]
    [InlineData("GitHub: nadiaexample", "github: nadiaexample")]
    [InlineData("github: @nadiaexample", "github: @nadiaexample")]
    [InlineData("github.com/nadiaexample", "github: github.com/nadiaexample")]
    [InlineData("GitHub – https://github.com/nadiaexample", "github: https://github.com/nadiaexample")]
    [InlineData("Portfolio: nadia.example.dev", "website: nadia.example.dev")]
    [InlineData("https://nadia.example.dev/about", "website: https://nadia.example.dev/about")]
    [InlineData("nadiaexample.github.io", "website: nadiaexample.github.io")]
    public void Accounts_and_websites(string line, string field) => Assert.Equal(
        $"name: Nadia Example\nemail: nadia@example.com\n{field}", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com\n{line}"));

    [Theory]
    [InlineData("Twitter: @nadiaexample")]
    [InlineData("Skype: nadia.example")]
    [InlineData("leetcode.com/nadiaexample")]
    [InlineData("ASP.NET")]
    [InlineData("Node.js")]
    public void Sites_of_others_are_no_website(string line) => Assert.Equal("name: Nadia Example\nemail: nadia@example.com", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com | {line}"));
}
