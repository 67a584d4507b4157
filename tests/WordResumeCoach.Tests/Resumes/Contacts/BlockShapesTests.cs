namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>The same details laid out in the ways people lay them out.</summary>
public sealed class BlockShapesTests
{
    private const string All = """
        name: Nadia Example
        email: nadia@example.com
        phone: (206) 555-0101
        linkedin: linkedin.com/in/nadia-example
        location: Seattle, WA
        """;

    [Theory]
    [InlineData("{b 18} Nadia Example\nSeattle, WA | (206) 555-0101 | nadia@example.com | linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nSeattle, WA • (206) 555-0101 • nadia@example.com • linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nSeattle, WA / (206) 555-0101 / nadia@example.com / linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nSeattle, WA - (206) 555-0101 - nadia@example.com - linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\n(206) 555-0101, nadia@example.com, linkedin.com/in/nadia-example, Seattle, WA")]
    public void One_line_with_marks_between(string block) => Assert.Equal(All, Block.Of(block));

    [Theory]
    [InlineData("{b 18} Nadia Example\nSeattle, WA\n(206) 555-0101\nnadia@example.com\nlinkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nBackend Engineer\nSeattle, WA\n(206) 555-0101\nnadia@example.com\nlinkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\\vSeattle, WA\\v(206) 555-0101\\vnadia@example.com\\vlinkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nSeattle, WA\\t(206) 555-0101\nnadia@example.com\\tlinkedin.com/in/nadia-example")]
    public void One_detail_a_line(string block) => Assert.Equal(All, Block.Of(block));

    [Theory]
    [InlineData("{b 18} Nadia Example\nAddress: Seattle, WA\nPhone: (206) 555-0101\nE-mail: nadia@example.com\nLinkedIn: linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nLocation - Seattle, WA | Mobile - (206) 555-0101 | Email - nadia@example.com | LinkedIn - linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nM: (206) 555-0101   E: nadia@example.com   L: Seattle, WA\nLinkedIn: linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\nAddress\nSeattle, WA\nPhone\n(206) 555-0101\nEmail\nnadia@example.com\nLinkedIn\nlinkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\n📍 Seattle, WA 📞 (206) 555-0101 ✉ nadia@example.com 🔗 linkedin.com/in/nadia-example")]
    public void Labels_and_icons_before_the_values(string block) => Assert.Equal(All, Block.Of(block));

    [Theory]
    [InlineData("{b 18 r0c0} Nadia Example\n{r0c1} Seattle, WA\n{r0c1} (206) 555-0101\n{r0c1} nadia@example.com\n{r0c1} linkedin.com/in/nadia-example")]
    [InlineData("{b 18} Nadia Example\n{r0c0} Phone\n{r0c1} (206) 555-0101\n{r1c0} E-mail\n{r1c1} nadia@example.com\n{r2c0} LinkedIn\n{r2c1} linkedin.com/in/nadia-example\n{r3c0} Location\n{r3c1} Seattle, WA")]
    public void Cells_of_a_table(string block) => Assert.Equal(All, Block.Of(block));

    [Fact]
    public void A_dash_before_the_number() => Assert.Equal(
        "name: Nadia Example\nphone: 98555 50101", Block.Of("{b 18} Nadia Example - 98555 50101"));

    [Fact]
    public void A_row_of_labels_over_a_row_of_values() => Assert.Equal(
        """
        name: Nadia Example
        email: nadia@example.com
        phone: 206 555 0101
        linkedin: nadia-example-5550
        github: @nadiaexample
        """,
        Block.Of("{b 18} Nadia Example\nMOBILE\\t\\tEMAIL\\tGITHUB\\t\\tLINKEDIN\n206 555 0101\\tnadia@example.com\\t@nadiaexample\\t\\tnadia-example-5550"));

    [Theory]
    [InlineData("{b 18} Nadia Example\nBackend Engineer\n{x0@0} Seattle, WA\n{x0@0} (206) 555-0101\n{x0@0} nadia@example.com\n{x0@0} linkedin.com/in/nadia-example")]
    [InlineData("{head} Nadia Example\n{head} Seattle, WA | (206) 555-0101 | nadia@example.com\n{head} linkedin.com/in/nadia-example\nBackend Engineer")]
    [InlineData("{x0@0 b 22} Nadia Example\n{x1@0} Seattle, WA\n{x1@0} (206) 555-0101\n{x1@0} nadia@example.com\n{x1@0} linkedin.com/in/nadia-example\nBackend Engineer")]
    public void Text_boxes_and_headers(string block) => Assert.Equal(All, Block.Of(block));
}
