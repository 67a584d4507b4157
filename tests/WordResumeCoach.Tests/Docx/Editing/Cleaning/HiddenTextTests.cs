namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

public sealed class HiddenTextTests
{
    private const string Styles =
        "<w:style w:type=\"character\" w:styleId=\"Ghost\"><w:name w:val=\"Ghost\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"GhostLine\"><w:name w:val=\"Ghost Line\"/><w:rPr><w:vanish/></w:rPr></w:style>";

    private const string Shown = "<w:r><w:t>shown</w:t></w:r>";

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>" + Shown + "</w:p>", "<w:p>" + Shown + "</w:p>", "HiddenText 1")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr><w:t>a</w:t></w:r>" + Shown + "</w:p>", "<w:p>" + Shown + "</w:p>", "HiddenText 1")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr></w:p>", "HiddenText 1")]
    [InlineData("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:hyperlink>" + Shown + "</w:p>", "<w:p>" + Shown + "</w:p>", "HiddenText 1")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:drawing/></w:r>" + Shown + "</w:p>", "<w:p>" + Shown + "</w:p>", "HiddenText 1")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice></mc:AlternateContent></w:r>" + Shown + "</w:p>", "<w:p>" + Shown + "</w:p>", "HiddenText 1")]
    // The mark of a note or field in hidden letters holds more together than letters.
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", "HiddenText 1")]
    // Where something else turns it off, nothing is hidden.
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "")]
    // A mark that is hidden hides no words.
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + Shown + "</w:p>", "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + Shown + "</w:p>", "")]
    // What was hidden before a change of formatting shows now.
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>", "<w:p><w:r><w:rPr></w:rPr><w:t>a</w:t></w:r></w:p>", "FormattingChange 1")]
    public void Text_that_Word_hides_goes_and_text_it_shows_stays(string before, string after, string removed) =>
        Assert.Equal((after, removed), CleanBench.Body(new DocxFile(before).Styles(Styles)));
}
