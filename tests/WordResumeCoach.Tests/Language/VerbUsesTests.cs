using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class VerbUsesTests
{
    [Theory]
    [InlineData("Built and operated the ledger.", "Built:Did operated:Did")]
    [InlineData("Helped build the ledger.", "Helped:TookPart")]
    [InlineData("Helped build the ledger and wrote its tests.", "Helped:TookPart wrote:Did")]
    [InlineData("Led the guild.", "Led:Led")]
    [InlineData("Managed the calendar.", "Managed:Did")]
    [InlineData("Managed a team of four.", "Managed:Led")]
    [InlineData("Successfully rewrote the importer.", "rewrote:Did")]
    [InlineData("I set up the queue.", "set up:Did")]
    [InlineData("Rolled out canaries; cut failures.", "Rolled out:Did cut:Did")]
    public void Finds_what_the_author_says_he_did(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', MainVerbs(text)));
    }

    [Theory]
    [InlineData("Assisted in designing and building the gateway.", "designing building")]
    [InlineData("Part of the team that rebuilt the gateway.", "rebuilt")]
    [InlineData("Worked on caching quotes.", "caching")]
    [InlineData("The gateway was rebuilt by the platform team.", "rebuilt")]
    [InlineData("Was involved in maintaining quotes.", "maintaining")]
    public void Caps_what_was_only_shared_in(string text, string words)
    {
        var line = Line.Of(text);
        var capped = line.Verbs.Where(v => v.Tier == Ownership.TookPart && v.Verb.Tier > Ownership.TookPart).Select(v => line[v.Token].ToString());

        Assert.Equal(words, string.Join(' ', capped));
    }

    [Theory]
    [InlineData("Added replicas to reduce load.", "")]
    [InlineData("Added replicas, reducing load.", "reducing")]
    [InlineData("Added replicas to reduce load and improve speed.", "")]
    [InlineData("Reduced load by adding replicas.", "Reduced")]
    [InlineData("Responsible for improving sign-up.", "")]
    [InlineData("Added replicas, which reduced load.", "reduced")]
    [InlineData("Added replicas to significantly reduce load.", "")]
    public void Tells_a_result_from_an_aim(string text, string words)
    {
        var line = Line.Of(text);
        var results = line.Verbs.Where(v => v.IsResult && v.Verb.Effect != Effect.None).Select(v => line[v.Token].ToString());

        Assert.Equal(words, string.Join(' ', results));
    }

    private static IEnumerable<string> MainVerbs(string text)
    {
        var line = Line.Of(text);
        return line.Verbs.Where(v => v.IsMain).Select(v => $"{text[line.Tokens[v.Token].Start..line.Tokens[v.LastToken].End]}:{v.Tier}");
    }
}
