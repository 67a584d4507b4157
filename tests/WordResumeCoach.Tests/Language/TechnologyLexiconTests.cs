using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class TechnologyLexiconTests
{
    [Fact]
    public void Every_name_that_an_entry_points_to_has_an_entry()
    {
        var missing = Technologies.All
            .SelectMany(t => t.Implies.Append(t.Provider ?? t.Name).Append(t.ServiceOf ?? t.Name))
            .Where(name => !Technologies.ByName.ContainsKey(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_spelling_belongs_to_two_technologies()
    {
        var shared = Technologies.All
            .SelectMany(t => t.Aliases.Concat(t.Misspellings).Append(t.Name).Distinct().Select(s => (Spelling: s, t.Name)))
            .GroupBy(s => s.Spelling, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(s => s.Name))}");

        Assert.Empty(shared);
    }

    [Fact]
    public void No_spelling_is_both_right_and_wrong()
    {
        Assert.Empty(Technologies.All.Where(t => t.Misspellings.Any(m => m == t.Name || t.Aliases.Contains(m))).Select(t => t.Name));
    }

    [Fact]
    public void Every_unambiguous_name_is_found_alone_in_a_sentence()
    {
        var lost = Technologies.All
            .Where(t => t.Ambiguity != Ambiguity.Word && t.Name.Length > 1)
            .Where(t => !Technologies.Find($"Worked with {t.Name} daily.").Any(m => m.Name == t.Name))
            .Select(t => t.Name);

        Assert.Empty(lost);
    }

    [Fact]
    public void Every_name_is_found_in_a_list_of_tools_and_languages()
    {
        var lost = Technologies.All
            .Where(t => !Technologies.Find($"Tools: Java, {t.Name}, Kotlin").Any(m => m.Name == t.Name))
            .Select(t => t.Name);

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("EKS", "AWS", "AWS")]
    [InlineData("BigQuery", "Google Cloud", "Google Cloud")]
    [InlineData("Azure DevOps", "Azure", null)]
    [InlineData("Kafka", null, null)]
    public void Knows_whose_service_a_name_is(string name, string? provider, string? serviceOf)
    {
        var technology = Technologies.ByName[name];

        Assert.Equal((provider, serviceOf), (technology.Provider, technology.ServiceOf));
    }

    [Theory]
    [InlineData("CI/CD")]
    [InlineData("Agile")]
    [InlineData("ETL")]
    [InlineData("microservices")]
    [InlineData("ML")]
    [InlineData("ITIL")]
    public void Practices_are_no_technologies(string practice)
    {
        Assert.Empty(Technologies.Find($"Java, {practice}, Kotlin").Where(m => m.Name is not ("Java" or "Kotlin")));
    }
}
