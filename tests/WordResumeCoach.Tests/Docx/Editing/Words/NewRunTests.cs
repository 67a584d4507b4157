namespace WordResumeCoach.Tests.Docx.Editing.Words;

public sealed class NewRunTests
{
    private const string Link = "<w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>site</w:t></w:r></w:hyperlink>";

    [Theory]
    [InlineData("<w:p/>", "<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData("<w:p w:rsidR=\"00A1\" />", "<w:p w:rsidR=\"00A1\" ><w:r><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData("<w:p></w:p>", "<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:ins w:id=\"1\" w:author=\"A\"/><w:b/></w:rPr></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"x\"/></w:p>",
        "<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:ins w:id=\"1\" w:author=\"A\"/><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Built APIs</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"x\"/></w:p>")]
    public void An_empty_paragraph_gets_a_run_like_its_mark(string before, string after) =>
        Assert.Equal(after, EditBench.Rewrite(before, "Built APIs"));

    [Theory]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:b/><w:vanish/></w:rPr></w:pPr></w:p>",
        "<w:p><w:pPr><w:rPr><w:b/><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:b/><w:vanish w:val=\"0\"/></w:rPr><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/></w:pPr></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/><w:rPr><w:vanish w:val=\"off\"/></w:rPr></w:pPr></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/><w:rPr><w:vanish w:val=\"off\"/></w:rPr></w:pPr><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>Built APIs</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/><w:rPr><w:ins w:id=\"1\" w:author=\"A\"/><w:b/><w:sz w:val=\"28\"/></w:rPr></w:pPr></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/><w:rPr><w:ins w:id=\"1\" w:author=\"A\"/><w:b/><w:sz w:val=\"28\"/></w:rPr></w:pPr><w:r><w:rPr><w:b/><w:vanish w:val=\"0\"/><w:sz w:val=\"28\"/></w:rPr><w:t>Built APIs</w:t></w:r></w:p>")]
    public void Words_in_a_hidden_empty_paragraph_show(string before, string after) =>
        Assert.Equal(after, EditBench.Rewrite(new DocxFile(before).Styles("<w:style w:type=\"paragraph\" w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr></w:style>"), "Built APIs"));

    [Theory]
    [InlineData("<w:p>" + Link + "</w:p>", "site, code", "<w:p>" + Link + "<w:r><w:t>, code</w:t></w:r></w:p>")]
    [InlineData("<w:p>" + Link + "</w:p>", "My site", "<w:p><w:r><w:t xml:space=\"preserve\">My </w:t></w:r>" + Link + "</w:p>")]
    [InlineData(
        "<w:p><w:r><w:rPr><w:i/><w:rPrChange w:id=\"3\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t xml:space=\"preserve\">My </w:t></w:r>" + Link + "</w:p>", "My site, code",
        "<w:p><w:r><w:rPr><w:i/><w:rPrChange w:id=\"3\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t xml:space=\"preserve\">My </w:t></w:r>" + Link + "<w:r><w:rPr><w:i/></w:rPr><w:t>, code</w:t></w:r></w:p>")]
    public void Words_at_the_edge_of_a_link_stay_outside_of_it(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Rewrite(before, text));

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins>")]
    [InlineData("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>new</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>new</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:r><w:t>new</w:t></w:r></w:sdtContent></w:sdt>")]
    public void Words_beside_what_may_not_be_edited_get_a_run_beside_it(string wrapped) =>
        Assert.Equal($"<w:p>{wrapped}<w:r><w:t xml:space=\"preserve\"> words</w:t></w:r></w:p>", EditBench.Rewrite($"<w:p>{wrapped}</w:p>", "new words"));

    [Fact]
    public void Where_the_next_run_can_take_the_words_no_run_is_made() =>
        Assert.Equal(
            $"<w:p>{Link}<w:r><w:t>, code</w:t><w:tab/><w:t>2020</w:t></w:r></w:p>",
            EditBench.Rewrite($"<w:p>{Link}<w:r><w:tab/><w:t>2020</w:t></w:r></w:p>", "site, code\t2020"));
}
