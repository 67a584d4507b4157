namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>Names in the forms people give them at the head of a page.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("קורות חיים – דנה כהן", "דנה כהן")]
    [InlineData("Daftar Riwayat Hidup: Sari Example", "Sari Example")]
    [InlineData("Önéletrajz - Anna Example", "Anna Example")]
    public void Behind_the_title_of_the_document_in_further_languages(string line, string name) =>
        Assert.Contains($"name: {name}", Block.Of($"{{b 18}} {line}\nnadia@example.com").Split('\n'));

    [Theory]
    [InlineData("טלפון: 555-0142", "phone: 555-0142")]
    [InlineData("الهاتف: 555-0142", "phone: 555-0142")]
    [InlineData("מגורים: ראש הדוגמה", "location: ראש הדוגמה")]
    [InlineData("Puhelin: 555-0142", "phone: 555-0142")]
    public void Labels_of_further_languages(string line, string field) => Assert.Contains(field, Block.Of($"{{b 18}} Nadia Example\nnadia@example.com\n{line}").Split('\n'));

    [Theory]
    [InlineData("{b 18} NADIA EXAMPLE", "NADIA EXAMPLE")]
    [InlineData("{b 18} Ludwig van der Example", "Ludwig van der Example")]
    [InlineData("{b 18} María José de la Muestra", "María José de la Muestra")]
    [InlineData("{b 18} Seán O'Example", "Seán O'Example")]
    [InlineData("{b 18} Anne-Lise Example", "Anne-Lise Example")]
    [InlineData("{b 18} N. K. Example", "N. K. Example")]
    [InlineData("{b 18} Nadia Example, PhD", "Nadia Example")]
    [InlineData("{b 18} Nadia Example, MSc, PMP", "Nadia Example")]
    [InlineData("{b 18} Nadia Example MBA", "Nadia Example")]
    [InlineData("{b 18} Dr. Nadia Example", "Dr. Nadia Example")]
    [InlineData("{b 18} Nadia Example (she/her)", "Nadia Example")]
    [InlineData("{b 18} Nadia Example – Senior Backend Engineer", "Nadia Example")]
    [InlineData("{b 18} Nadia Example | Java Developer | Cloud", "Nadia Example")]
    [InlineData("{b 18} N A D I A   E X A M P L E", "N A D I A   E X A M P L E")]
    [InlineData("{b 18} Muster, Nadia", "Muster, Nadia")]
    [InlineData("{b 18} Надежда Примерова", "Надежда Примерова")]
    [InlineData("{b 18} 王小明", "王小明")]
    public void The_name_alone_is_the_name(string line, string name) => Assert.StartsWith($"name: {name}\n", Block.Of($"{line}\nmail@example.com") + "\n", StringComparison.Ordinal);

    [Theory]
    [InlineData("{b 24} Nadia\n{b 24} Example\nBackend Engineer\nmail@example.com")]
    [InlineData("{b 24} Nadia\n{b 24} Example\nmail@example.com")]
    [InlineData("Vorname: Nadia\nNachname: Example\nE-Mail: mail@example.com")]
    [InlineData("First name: Nadia\nLast name: Example\nEmail: mail@example.com")]
    [InlineData("Backend Engineer\n{b 24} Nadia Example\nmail@example.com")]
    [InlineData("{b 14} Curriculum Vitae\n{b 14} Nadia Example\nmail@example.com")]
    [InlineData("{b 14} Curriculum Vitae\nName: Nadia Example\nEmail: mail@example.com")]
    [InlineData("{b 24} Nadia\\vExample\nmail@example.com")]
    [InlineData("{b 14} Curriculum Vitae\nNombre: Nadia Example.\nEmail: mail@example.com")]
    [InlineData("{b 14} Employee Name – Nadia Example\nEmail: mail@example.com")]
    [InlineData("{20} First Paragraph.\nNadia Example\nmail@example.com")]
    public void The_name_over_two_lines_and_below_titles(string block) => Assert.Equal("name: Nadia Example\nemail: mail@example.com", Block.Of(block));
}
