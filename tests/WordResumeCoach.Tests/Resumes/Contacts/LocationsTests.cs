namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>Towns and addresses of many countries in the contact block.</summary>
public sealed class LocationsTests
{
    [Theory]
    [InlineData("Seattle, WA")]
    [InlineData("Seattle, WA 98101")]
    [InlineData("St. Paul, MN")]
    [InlineData("St. Louis, Missouri")]
    [InlineData("12 Example Street, Springfield, IL 62701")]
    [InlineData("Toronto, ON")]
    [InlineData("Leeds, UK")]
    [InlineData("10 Example Road, London SW1A 1AA")]
    [InlineData("Musterstraße 12, 10115 Berlin")]
    [InlineData("10115 Berlin")]
    [InlineData("69003 Lyon, France")]
    [InlineData("Calle Ejemplo 12, 28013 Madrid")]
    [InlineData("Rua do Exemplo, 120 - Curitiba - PR")]
    [InlineData("São Paulo, Brazil")]
    [InlineData("ul. Przykładowa 5, 00-001 Warszawa")]
    [InlineData("Kraków, Poland")]
    [InlineData("Москва")]
    [InlineData("Киев, Украина")]
    [InlineData("Pune, Maharashtra, India")]
    [InlineData("Pune - 411001")]
    [InlineData("北京市海淀区")]
    [InlineData("Lagos, Nigeria")]
    [InlineData("Bengaluru")]
    [InlineData("Remote")]
    public void A_place_alone_on_its_line(string place)
    {
        Assert.Equal($"name: Nadia Example\nemail: nadia@example.com\nlocation: {place}", Block.Of($"{{b 18}} Nadia Example\n{place}\nnadia@example.com"));
        Assert.Equal($"name: Nadia Example\nemail: nadia@example.com\nlocation: {place}", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com | {place}"));
    }

    [Theory]
    [InlineData("2019 Example")]
    [InlineData("Open to relocate")]
    [InlineData("Willing to relocate | US Citizen")]
    [InlineData("Java, Spring, Kafka")]
    public void Words_that_name_no_place(string line) => Assert.Equal("name: Nadia Example\nemail: nadia@example.com", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com\n{line}"));

    [Theory]
    [InlineData("nadia@example.com | Тула")]
    [InlineData("nadia@example.com\nТула\nlinkedin.com/in/nadia-example")]
    [InlineData("Город проживания: Тула\nnadia@example.com")]
    public void A_town_no_list_knows(string lines) => Assert.Contains("location: Тула", Block.Of($"{{b 18}} Nadia Example\n{lines}").Split('\n'));

    [Theory]
    [InlineData("St. Paul, MN (open to remote work)")]
    [InlineData("St. Paul, MN (Willing to relocate) | (206) 555-0101")]
    public void An_aside_is_no_part_of_the_town(string line) => Assert.Contains("location: St. Paul, MN", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com\n{line}").Split('\n'));

    [Fact]
    public void An_address_over_three_lines() => Assert.Equal(
        """
        name: Nadia Example
        email: nadia@example.com
        location: Flat 4, 12 Example Street, Leeds LS1 4AP, UK
        """,
        Block.Of("{b 18} Nadia Example\nFlat 4, 12 Example Street,\nLeeds LS1 4AP\nUK\nnadia@example.com"));
}
