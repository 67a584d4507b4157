using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes.Entries;

public sealed class BulletTests
{
    [Theory]
    [InlineData("•\\tBuilt the menu service. ", 2, "Built the menu service.")]
    [InlineData("– Wrote the import.", 2, "Wrote the import.")]
    [InlineData("  o\\tRan the rota.", 4, "Ran the rota.")]
    [InlineData("(\\tAdded tracing.", 2, "Added tracing.")]
    [InlineData("\\uF0B7 Moved logs.", 2, "Moved logs.")]
    [InlineData("12) Documented it.", 4, "Documented it.")]
    public void A_typed_mark_is_no_part_of_the_bullet(string line, int start, string text)
    {
        var bullet = Assert.Single(Read(line));
        Assert.Equal((start, text), (bullet.Start, bullet.Text));
    }

    [Theory]
    [InlineData("-5 degrees was the limit of the sensor that we built and sold to farms.")]
    [InlineData("o'clock timers were the subject of the first project that I took over there.")]
    [InlineData("*nix servers were looked after by a team of three people in two towns there.")]
    public void A_sign_that_belongs_to_the_first_word_is_no_mark(string line) => Assert.Empty(Read(line));

    [Fact]
    public void Line_breaks_with_marks_make_several_bullets_of_one_paragraph() =>
        Assert.Equal(
            [(3, 2, "Built seat maps."), (3, 21, "Cut page weight\vby 40%.")],
            Read("• Built seat maps.\\v• Cut page weight\\vby 40%.").Select(bullet => (bullet.Ordinal!.Value, bullet.Start, bullet.Text)));

    [Fact]
    public void Line_breaks_without_marks_part_bullets_only_between_sentences() =>
        Assert.Equal(
            ["Maintained the gateway\vand its updates.", "Rewrote the parser in Go."],
            Read("{l0} Maintained the gateway\\vand its updates.\\vRewrote the parser in Go.").Select(bullet => bullet.Text));

    [Fact]
    public void A_bullet_broken_over_two_paragraphs_goes_on()
    {
        var bullet = Assert.Single(Read("- Rewrote the parser so that stations\nin the field can be read."));
        Assert.Equal("Rewrote the parser so that stations", bullet.Text);
        Assert.Equal(new BulletPart(4, 0, 25), Assert.Single(bullet.More));
    }

    [Fact]
    public void What_a_bullet_says_is_placed_in_its_paragraph()
    {
        const string line = "• Cut p95 latency to 80 ms with Redis.";
        var bullet = Assert.Single(Read(line));
        var quantity = Assert.Single(bullet.Quantities);
        Assert.Equal((QuantityKind.Latency, 3), (quantity.Kind, quantity.Ordinal));
        Assert.Contains("80 ms", line.Substring(quantity.Start, quantity.Length), StringComparison.Ordinal);
        var technology = Assert.Single(bullet.Technologies);
        Assert.Equal("Redis", line.Substring(technology.Start, technology.Length));
    }

    private static Bullet[] Read(string lines)
    {
        var resume = ResumeOutline.Read(Page.Of("{b} Robin Example\n{h1} Experience\nEngineer, Contoso, 2019 - 2022\n" + lines));
        return [.. resume.Bullets().Select(found => found.Bullet)];
    }
}
