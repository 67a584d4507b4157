using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class VerbsTests
{
    [Theory]
    [InlineData("building", "built")]
    [InlineData("operating", "operated")]
    [InlineData("designing", "designed")]
    [InlineData("running", "ran")]
    [InlineData("leading", "led")]
    [InlineData("writing", "wrote")]
    [InlineData("setting up", "set up")]
    [InlineData("debugging", "debugged")]
    [InlineData("optimizing", "optimized")]
    [InlineData("optimising", "optimised")]
    [InlineData("rewriting", "rewrote")]
    [InlineData("planning", "planned")]
    [InlineData("deploying", "deployed")]
    [InlineData("applying", "applied")]
    [InlineData("shipping", "shipped")]
    [InlineData("overseeing", "oversaw")]
    [InlineData("developing", "developed")]
    [InlineData("tying", "tied")]
    [InlineData("freeing", "freed")]
    [InlineData("logging", "logged")]
    [InlineData("querying", "queried")]
    [InlineData("caching", "cached")]
    [InlineData("rolling out", "rolled out")]
    [InlineData("splitting", "split")]
    [InlineData("maintaining", "maintained")]
    public void Turns_a_gerund_into_the_past(string gerund, string past)
    {
        var form = Verbs.ByForm(gerund)!.Value;

        Assert.Equal(VerbForms.Gerund, form.Form);
        Assert.Equal(past, form.Verb.Past);
    }

    [Theory]
    [InlineData("wrote", "write", VerbForms.Past)]
    [InlineData("written", "write", VerbForms.Participle)]
    [InlineData("Writes", "write", VerbForms.Third)]
    [InlineData("BUILT", "build", VerbForms.Past | VerbForms.Participle)]
    [InlineData("cut", "cut", VerbForms.Base | VerbForms.Past | VerbForms.Participle)]
    [InlineData("fixes", "fix", VerbForms.Third)]
    [InlineData("tries", null, default(VerbForms))]
    [InlineData("kubernetes", null, default(VerbForms))]
    public void Knows_a_verb_by_any_form(string word, string? verb, VerbForms form)
    {
        var known = Verbs.ByForm(word);

        Assert.Equal(verb, known?.Verb.Base);
        Assert.Equal(form, known?.Form ?? default);
    }

    [Theory]
    [InlineData("helped", Ownership.TookPart)]
    [InlineData("contributed", Ownership.TookPart)]
    [InlineData("worked", Ownership.TookPart)]
    [InlineData("built", Ownership.Did)]
    [InlineData("tuned", Ownership.Did)]
    [InlineData("led", Ownership.Led)]
    [InlineData("architected", Ownership.Led)]
    [InlineData("spearheaded", Ownership.Led)]
    public void Knows_how_much_a_verb_claims(string word, Ownership tier)
    {
        Assert.Equal(tier, Verbs.ByForm(word)!.Value.Verb.Tier);
    }

    [Fact]
    public void Every_verb_is_found_by_each_of_its_own_forms()
    {
        var lost = Verbs.All
            .SelectMany(v => new[] { v.Base, v.Past, v.Participle, v.Gerund, v.Third }.Select(f => (Form: f, v.Base)))
            .Where(f => Verbs.ByForm(f.Form) is null)
            .Select(f => f.Form);

        Assert.Empty(lost);
    }
}
