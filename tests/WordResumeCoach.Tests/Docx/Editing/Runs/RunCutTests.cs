using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Runs;

public sealed class RunCutTests
{
    private const string Look = "<w:rPr><w:b/></w:rPr>";

    [Theory]
    // Attributes and properties of the run stand on each of its parts, whatever stands between its elements too.
    [InlineData(
        $"<w:p><w:r w:rsidR='00A1'>\r\n  {Look}\r\n  <w:t>a b c</w:t>\r\n</w:r></w:p>", "a x c",
        $"<w:p><w:r w:rsidR='00A1'>{Look}\r\n  \r\n  <w:t xml:space=\"preserve\">a </w:t></w:r><w:del #2><w:r w:rsidR='00A1'>{Look}<w:delText>b</w:delText></w:r></w:del><w:ins #1><w:r>{Look}<w:t>x</w:t></w:r></w:ins><w:r w:rsidR='00A1'>{Look}<w:t xml:space=\"preserve\"> c</w:t>\r\n</w:r></w:p>")]
    // Marks of notes and fields stay between the words they stood between.
    [InlineData(
        "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"5\"/><w:t>b</w:t></w:r></w:p>", "xb",
        "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"5\"/><w:t>b</w:t></w:r></w:p>", true)]
    [InlineData(
        "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"5\"/><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>", "x b",
        "<w:p><w:del #2><w:r><w:delText>a</w:delText></w:r></w:del><w:ins #1><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"5\"/><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>")]
    // Several changes in one run, each where it belongs.
    [InlineData(
        "<w:p><w:r><w:t>a b c d</w:t></w:r></w:p>", "x b y d",
        "<w:p><w:del #3><w:r><w:delText>a</w:delText></w:r></w:del><w:ins #1><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> b </w:t></w:r><w:del #4><w:r><w:delText>c</w:delText></w:r></w:del><w:ins #2><w:r><w:t>y</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> d</w:t></w:r></w:p>")]
    // A surrogate pair is one character.
    [InlineData(
        "<w:p><w:r><w:t>\U0001F680 a</w:t></w:r></w:p>", "\U0001F681 a",
        "<w:p><w:del #2><w:r><w:delText>\U0001F680</w:delText></w:r></w:del><w:ins #1><w:r><w:t>\U0001F681</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> a</w:t></w:r></w:p>")]
    // Comments inside a text do not survive being cut through; the text does.
    [InlineData(
        "<w:p><w:r><w:t>a<!-- x --> b<![CDATA[ <c>]]></w:t></w:r></w:p>", "a x <c>",
        "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:del #2><w:r><w:delText>b</w:delText></w:r></w:del><w:ins #1><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> &lt;c&gt;</w:t></w:r></w:p>")]
    public void A_run_is_cut_where_words_change_and_nowhere_else(string before, string text, string after, bool isRefused = false)
    {
        if (isRefused)
            Assert.Equal(RefusalReason.Note, EditBench.TrackRefusal(before, text));
        else
            Assert.Equal(after, EditBench.Track(before, text));
    }
}
