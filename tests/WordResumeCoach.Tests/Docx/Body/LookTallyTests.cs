namespace WordResumeCoach.Tests.Docx.Body;

public sealed class LookTallyTests
{
    private static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Dump(string runs) => DocumentDump.Read($"<w:p>{runs}</w:p>");

    [Fact]
    public void Bold_is_when_every_visible_character_is() =>
        Assert.Equal("0 [bold] one two", Dump(Run("one", "<w:b/>") + Run(" ") + Run("two", "<w:b w:val=\"1\"/>")));

    [Fact]
    public void One_regular_character_takes_bold_away() =>
        Assert.Equal("0 one,", Dump(Run("one", "<w:b/>") + Run(",")));

    [Fact]
    public void Blanks_are_not_bold() => Assert.Equal("0  ", Dump(Run(" ", "<w:b/>")));

    [Theory]
    [InlineData("", "SKILLS & 3 TOOLS", true)]
    [InlineData("", "SKILLs", false)]
    [InlineData("<w:caps/>", "Skills", true)]
    [InlineData("<w:smallCaps/>", "Skills", true)]
    [InlineData("<w:caps w:val=\"false\"/>", "Skills", false)]
    [InlineData("", "2019 - 2021", false)]
    public void Capitals_are_typed_or_shown(string properties, string text, bool capitals) =>
        Assert.Equal(capitals ? $"0 [capitals] {text}" : $"0 {text}", Dump(Run(text.Replace("&", "&amp;", StringComparison.Ordinal), properties)));

    [Theory]
    [InlineData("20", true)]
    [InlineData("2pt", true)]
    [InlineData("19", false)]
    [InlineData("-20", false)]
    public void Letters_are_set_wide_from_a_point_on(string spacing, bool wide) =>
        Assert.Equal(wide ? "0 [wide] Skills" : "0 Skills", Dump(Run("Skills", $"<w:spacing w:val=\"{spacing}\"/>")));

    [Fact]
    public void One_character_set_as_usual_takes_wide_away() =>
        Assert.Equal("0 Skills:", Dump(Run("Skills", "<w:spacing w:val=\"60\"/>") + Run(":")));

    [Fact]
    public void The_size_is_that_of_most_characters() =>
        Assert.Equal("0 [10.5 pt] Big, the rest", Dump(Run("Big", "<w:sz w:val=\"40\"/>") + Run(", the rest", "<w:sz w:val=\"21\"/>")));

    [Fact]
    public void A_size_few_characters_have_does_not_speak_for_the_rest() =>
        Assert.Equal("0 Big, the rest", Dump(Run("Big", "<w:sz w:val=\"40\"/>") + Run(", the rest")));
}
