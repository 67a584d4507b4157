namespace WordResumeCoach.Tests.Docx.Editing.Words;

public sealed class ParagraphRewriteTests
{
    [Theory]
    // The word alone changes; the text element keeps its spelling and gains nothing.
    [InlineData(
        "<w:p><w:r><w:t>Wrote APIs &amp; jobs&#x2E; R&#38;D</w:t></w:r></w:p>", "Built APIs & jobs. R&D",
        "<w:p><w:r><w:t>Built APIs &amp; jobs&#x2E; R&#38;D</w:t></w:r></w:p>")]
    // New words look like what they replace, also when that was spread over runs.
    [InlineData(
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Re</w:t></w:r><w:r><w:rPr><w:b/><w:noProof/></w:rPr><w:t>dis</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>", "Used Kafka.",
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Kafka</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>")]
    // Inserted words look like what they follow.
    [InlineData(
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>", "Used Redis and Kafka.",
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Redis and Kafka</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>")]
    // At the start they look like what follows.
    [InlineData(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r><w:r><w:t xml:space=\"preserve\"> cache</w:t></w:r></w:p>", "Built Redis cache",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Built Redis</w:t></w:r><w:r><w:t xml:space=\"preserve\"> cache</w:t></w:r></w:p>")]
    // A literal bullet keeps its font to itself.
    [InlineData(
        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t xml:space=\"preserve\">&#xF0A7; </w:t></w:r><w:r><w:t>cache</w:t></w:r></w:p>", "\uF0A7 Redis cache",
        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t xml:space=\"preserve\">&#xF0A7; </w:t></w:r><w:r><w:t>Redis cache</w:t></w:r></w:p>")]
    // Emptied runs go; what stands between runs stays.
    [InlineData(
        "<w:p w:rsidR=\"00A1\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00B2\"><w:t>Very</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:r><w:t xml:space=\"preserve\"> fast</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>", "fast",
        "<w:p w:rsidR=\"00A1\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:proofErr w:type=\"spellStart\"/><w:proofErr w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:r><w:t xml:space=\"preserve\">fast</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>")]
    // A run that holds more than the words that go stays.
    [InlineData(
        "<w:p><w:r><w:t>Very</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\"> fast</w:t></w:r></w:p>", "Very",
        "<w:p><w:r><w:t>Very</w:t></w:r><w:r><w:lastRenderedPageBreak/></w:r></w:p>")]
    // A control keeps a run, though it has lost its words.
    [InlineData(
        "<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:i/></w:rPr><w:t>b</w:t></w:r><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>", "a",
        "<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:i/></w:rPr></w:r></w:sdtContent></w:sdt></w:p>")]
    public void Only_the_runs_under_changed_words_change(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Rewrite(before, text));

    [Theory]
    // Tabs and breaks that stay keep their elements, wherever the words around them go.
    [InlineData(
        "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2020</w:t><w:br/><w:t>Berlin</w:t></w:r></w:p>", "Globex\t2021\vBerlin",
        "<w:p><w:r><w:t>Globex</w:t><w:tab/><w:t>2021</w:t><w:br/><w:t>Berlin</w:t></w:r></w:p>")]
    // New ones become elements in the file's prefix.
    [InlineData(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Acme 2020</w:t></w:r></w:p>", "Acme\t2020\vBerlin",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Acme</w:t><w:tab/><w:t>2020</w:t><w:br/><w:t>Berlin</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:r><w:t>on call</w:t></w:r></w:p>", "on\u001Ecall mi\u001Fgration\f",
        "<w:p><w:r><w:t>on</w:t><w:noBreakHyphen/><w:t>call mi</w:t><w:softHyphen/><w:t>gration</w:t><w:br w:type=\"page\"/></w:r></w:p>")]
    // Those that go take no neighbour with them.
    [InlineData(
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:t xml:space=\"preserve\"> 555</w:t><w:tab/></w:r></w:p>", " 555",
        "<w:p><w:r><w:t xml:space=\"preserve\"> 555</w:t></w:r></w:p>")]
    // Words replace a tab where it stood.
    [InlineData(
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r><w:r><w:t>b</w:t></w:r></w:p>", "a, b",
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">, </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>")]
    public void Characters_that_are_elements_stay_come_and_go_as_elements(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Rewrite(before, text));

    [Theory]
    [InlineData("<w:t>a</w:t>", "a ", "<w:t xml:space=\"preserve\">a </w:t>")]
    [InlineData("<w:t>a b</w:t>", " b", "<w:t xml:space=\"preserve\"> b</w:t>")]
    [InlineData("<w:t  xml:space='default' >a</w:t>", "a ", "<w:t xml:space=\"preserve\">a </w:t>")]
    [InlineData("<w:t xml:space='preserve'>a </w:t>", "a b ", "<w:t xml:space='preserve'>a b </w:t>")]
    // Spaces that did not show do not begin to.
    [InlineData("<w:t>  a\n</w:t>", "a ", "<w:t xml:space=\"preserve\">a </w:t>")]
    [InlineData("<w:t>  a\n</w:t>", "b", "<w:t>b</w:t>")]
    [InlineData("<w:t>a&#32;b</w:t>", "a ", "<w:t xml:space=\"preserve\">a&#32;</w:t>")]
    // What comments and CDATA interrupt is one text.
    [InlineData("<w:t>R<!-- x -->&amp;<![CDATA[D <b>]]></w:t>", "R&D <c>", "<w:t>R&amp;D &lt;c&gt;</w:t>")]
    public void Space_at_the_ends_is_kept_on_purpose_only(string before, string text, string after) =>
        Assert.Equal($"<w:p><w:r>{after}</w:r></w:p>", EditBench.Rewrite($"<w:p><w:r>{before}</w:r></w:p>", text));

    [Fact]
    public void Space_kept_from_further_out_needs_no_word_of_its_own() =>
        Assert.Equal("<w:p xml:space=\"preserve\"><w:r><w:t> b</w:t></w:r></w:p>", EditBench.Rewrite("<w:p xml:space=\"preserve\"><w:r><w:t> a</w:t></w:r></w:p>", " b"));

    [Fact]
    public void Markup_in_new_words_is_text() =>
        Assert.Equal("<w:p><w:r><w:t>&lt;w:b/&gt; &amp;amp; ]]&gt; \"q\"</w:t></w:r></w:p>", EditBench.Rewrite("<w:p><w:r><w:t>x</w:t></w:r></w:p>", "<w:b/> &amp; ]]> \"q\""));

    [Fact]
    public void Line_ends_inside_the_xml_stay_as_they_are() =>
        Assert.Equal("<w:p>\r\n  <w:r >\r\n<w:t\n>Built</w:t\n></w:r>\r\n</w:p>\r\n", EditBench.Rewrite("<w:p>\r\n  <w:r >\r\n<w:t\n>Wrote</w:t\n></w:r>\r\n</w:p>\r\n", "Built"));
}
