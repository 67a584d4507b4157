namespace WordResumeCoach.Tests.Docx.Body;

public sealed class RunReaderTests
{
    [Theory]
    [InlineData("<w:t>Built</w:t><w:t xml:space=\"preserve\"> APIs</w:t>", "Built APIs")]
    [InlineData("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/><w:t>c</w:t>", "a<tab>b<tab>c")]
    [InlineData("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type=\"textWrapping\"/><w:t>d</w:t>", "a<line>b<line>c<line>d")]
    [InlineData("<w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t><w:br w:type=\"column\"/><w:t>c</w:t>", "a<page>b<page>c")]
    [InlineData("<w:t>on</w:t><w:noBreakHyphen/><w:t>call mi</w:t><w:softHyphen/><w:t>gration</w:t>", "on<hyphen>call mi<soft>gration")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/><w:t xml:space=\"preserve\"> Go</w:t>", "( Go")]
    [InlineData("<w:t>shown</w:t><w:delText>deleted</w:delText><w:instrText>PAGE</w:instrText><w:footnoteReference w:id=\"2\"/><w:lastRenderedPageBreak/>", "shown")]
    [InlineData("<w:t>one&#10;two</w:t>", "one two")]
    [InlineData("<w:t>R&amp;D in <![CDATA[<C#>]]></w:t>", "R&D in <C#>")]
    [InlineData("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>word</w:t></w:r></w:rubyBase></w:ruby>", "word")]
    public void Run_content_becomes_the_characters_Word_shows(string content, string text) =>
        Assert.Equal("0 " + text, DocumentDump.Read($"<w:p><w:r>{content}</w:r></w:p>"));

    [Fact]
    public void Space_at_the_ends_of_a_text_is_kept_only_where_the_file_says_so() =>
        Assert.Equal("0 onetwo three ", DocumentDump.Read(
            "<w:p><w:r><w:t> one </w:t></w:r><w:r><w:t>two</w:t></w:r><w:r><w:t xml:space=\"preserve\"> three </w:t></w:r></w:p>"));

    [Theory]
    [InlineData("<w:rPr><w:vanish/></w:rPr>", "")]
    [InlineData("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", "secret")]
    [InlineData("<w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr>", "secret")]
    public void Hidden_runs_are_left_out(string properties, string text) =>
        Assert.Equal($"0 seen{text}", DocumentDump.Read($"<w:p><w:r><w:t>seen</w:t></w:r><w:r>{properties}<w:t>secret</w:t><w:tab/></w:r></w:p>").Replace("<tab>", "", StringComparison.Ordinal));

    [Fact]
    public void Runs_are_hidden_by_their_style_and_by_their_paragraphs_style_unless_they_say_no() =>
        Assert.Equal("0 a<tab>d\n1 [Ghost Line] c", DocumentDump.Read(new DocxFile(
            """
            <w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Ghost"/></w:rPr><w:tab/><w:t>b</w:t></w:r><w:r><w:tab/><w:t>d</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="GhostLine"/></w:pPr><w:r><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish w:val="off"/></w:rPr><w:t>c</w:t></w:r></w:p>
            """)
            .Styles("""
            <w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Ghost"><w:basedOn w:val="Base"/></w:style>
            <w:style w:type="paragraph" w:styleId="GhostLine"><w:name w:val="Ghost Line"/><w:rPr><w:vanish/></w:rPr></w:style>
            """).ToBytes()));

    [Fact]
    public void Of_two_forms_of_one_content_the_first_choice_is_read() =>
        Assert.Equal("0 new", DocumentDump.Read(
            """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>new</w:t></mc:Choice><mc:Choice Requires="wpg"><w:t>other</w:t></mc:Choice>
            <mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """));

    [Fact]
    public void A_fallback_without_a_choice_is_read() =>
        Assert.Equal("0 old", DocumentDump.Read(
            "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
}
