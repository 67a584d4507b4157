namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>Telephone numbers as countries write them, and numbers that call nobody.</summary>
public sealed class PhonesTests
{
    [Theory]
    [InlineData("+1 (206) 555-0101")]
    [InlineData("1-206-555-0101")]
    [InlineData("206.555.0101")]
    [InlineData("+44 20 5550 0101")]
    [InlineData("+44 (0)20 5550 0101")]
    [InlineData("+49 30 5550101")]
    [InlineData("+49 (0) 151 555 01 01")]
    [InlineData("+91-98555-50101")]
    [InlineData("+91 9855550101")]
    [InlineData("+55 (11) 95550-0101")]
    [InlineData("+33 6 55 50 01 01")]
    [InlineData("+48 555 010 101")]
    [InlineData("00385 1 555 0101")]
    [InlineData("+86 138 5550 0101")]
    [InlineData("(555) 555-0101 ext. 12")]
    public void Numbers_of_many_countries(string number)
    {
        Assert.Equal($"name: Nadia Example\nemail: nadia@example.com\nphone: {number}", Block.Of($"{{b 18}} Nadia Example\n{number} | nadia@example.com"));
        Assert.Equal($"name: Nadia Example\nphone: {number}", Block.Of($"{{b 18}} Nadia Example\nTel.: {number}"));
    }

    [Theory]
    [InlineData("Date of birth: 12.03.1991")]
    [InlineData("Passport No: 555010123")]
    [InlineData("DNI: 55501012X")]
    [InlineData("DNI: 55501012")]
    [InlineData("NIE 5550101234")]
    [InlineData("CPF: 555.010.123-45")]
    [InlineData("SSN: 555-01-0123")]
    [InlineData("PESEL: 55501012345")]
    [InlineData("Fax: 206 555 0109")]
    [InlineData("ZIP 98052-1234")]
    [InlineData("Membership since 2015 - 2019")]
    public void Numbers_that_are_none_to_call(string line) => Assert.DoesNotContain("phone:", Block.Of($"{{b 18}} Nadia Example\nnadia@example.com\n{line}"), StringComparison.Ordinal);

    [Fact]
    public void The_number_stands_after_an_identity_card() =>
        Assert.Contains("phone: 206 555 0101", Block.Of("{b 18} Nadia Example\nDNI: 55501012 | Tel: 206 555 0101 | nadia@example.com"), StringComparison.Ordinal);
}
