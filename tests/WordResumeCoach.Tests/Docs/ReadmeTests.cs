using System.Text;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Tests.Docs;

/// <summary>What the README says of the rules is made from their pages.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- rules -->";
    private const string End = "<!-- /rules -->";

    [Fact]
    public async Task The_table_of_rules_is_what_the_pages_say()
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= Begin.Length && end >= begin, $"The README marks its table with {Begin} and {End}.");
        var table = Table();
        if (Repository.Update)
            await File.WriteAllTextAsync(path, string.Concat(readme.AsSpan(0, begin), table, readme.AsSpan(end)), TestContext.Current.CancellationToken);
        else
            Assert.True(readme[begin..end] == table, "The README's table of rules is old. UPDATE_GOLDEN=1 dotnet test writes it anew.");
    }

    [Fact]
    public async Task Every_local_link_of_the_documents_leads_somewhere()
    {
        foreach (var name in new[] { "README.md", "CONTRIBUTING.md" })
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, name), TestContext.Current.CancellationToken);
            text = System.Text.RegularExpressions.Regex.Replace(text, "`[^`\n]*`", "");
            foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(text, @"\]\((?!https?:|#)([^)#\s]+)"))
                Assert.True(Path.Exists(Path.Combine(Repository.Root, link.Groups[1].Value)), $"{name} links to {link.Groups[1].Value}, which is not there.");
        }
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| Rule | Finds | How much it matters | Asked by |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalog.All)
        {
            var folder = rule.GetType().Namespace!.Split('.')[^1];
            table.Append($"| [`{rule.Id}`](server/WordResumeCoach.Core/Rules/{folder}/{rule.GetType().Name}.md) | {rule.Page.Title} | {rule.Page.Severity} | {rule.Page.Guide} |\n");
        }
        return table.ToString();
    }
}
