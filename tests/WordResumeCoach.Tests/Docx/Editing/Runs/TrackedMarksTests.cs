using System.Text;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Runs;

public sealed class TrackedMarksTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("<x:document xmlns:x=\"" + Transitional + "\"><x:body><x:p><x:r><x:t>one</x:t></x:r></x:p></x:body></x:document>",
        "<x:p><x:del x:id=\"2\" x:author=\"Word Resume Coach\" x:date=\"2026-11-03T14:05:00Z\"><x:r><x:delText>one</x:delText></x:r></x:del><x:ins x:id=\"1\" x:author=\"Word Resume Coach\" x:date=\"2026-11-03T14:05:00Z\"><x:r><x:t>two</x:t></x:r></x:ins></x:p>")]
    // A default namespace gives attributes none, so the change brings a prefix of its own.
    [InlineData("<document xmlns=\"" + Transitional + "\"><body><p><r><t>one</t></r></p></body></document>",
        "<p><del xmlns:w=\"" + Transitional + "\" w:id=\"2\" w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\"><r><delText>one</delText></r></del><ins xmlns:w=\"" + Transitional + "\" w:id=\"1\" w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\"><r><t>two</t></r></ins></p>")]
    [InlineData("<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p/><p><r><t>one</t></r></p></body></document>",
        "<ins xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" w:id=\"1\"", 1)]
    public void Changes_are_spelled_as_the_file_spells_names(string main, string expected, int ordinal = 0)
    {
        var file = new RawZip().AddAll(DocxFile.WithBody("")).Replace("word/document.xml", Encoding.UTF8.GetBytes(main)).ToBytes();
        var revision = DocumentEditor.Track(file, [EditBench.Whole(file, ordinal, "two")], EditBench.Date, cancellation: TestContext.Current.CancellationToken);
        Assert.Contains(expected, Encoding.UTF8.GetString(EditBench.Part(revision.File, "word/document.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_file_is_tracked_as_any_other()
    {
        var file = StrictForm.Of(DocxFile.WithParagraphs("one"));
        var revision = DocumentEditor.Track(file, [EditBench.Whole(file, 0, "two")], EditBench.Date, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("<w:p><w:del #2><w:r><w:delText>one</w:delText></w:r></w:del><w:ins #1><w:r><w:t>two</w:t></w:r></w:ins></w:p>", EditBench.Short(EditBench.Body(revision.File)));
    }

    [Fact]
    public void Ids_are_those_that_nothing_in_body_margins_notes_and_comments_has()
    {
        var file = new DocxFile("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>one</w:t></w:r><w:bookmarkEnd w:id='1'/></w:p><w:p><w:commentRangeStart w:id = \"3\"/></w:p>")
            .Header("rIdHead", "<w:p><w:ins w:id='2' w:author=\"A\"/></w:p>")
            .Footer("rIdFoot", "<w:p><w:bookmarkStart w:id=\"4\" w:name=\"y\"/></w:p>")
            .Comments("<w:comment\r\n w:id=\"5\"/>")
            .Footnotes("<w:footnote w:id=\"-1\"><w:p><w:del w:id=\"7\"/></w:p></w:footnote>")
            .Endnotes("<w:endnote w:id=\"8\"/>");
        Assert.Equal(
            "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:del #9><w:r><w:delText>one</w:delText></w:r></w:del><w:ins #6><w:r><w:t>two</w:t></w:r></w:ins><w:bookmarkEnd w:id='1'/></w:p><w:p><w:commentRangeStart w:id = \"3\"/></w:p>",
            EditBench.Track(file, "two"));
    }

    [Fact]
    public void All_edits_of_a_request_have_ids_of_their_own()
    {
        var file = DocxFile.WithParagraphs("one two", "three");
        var revision = DocumentEditor.Track(file, [EditBench.Part("three", "three", "3", 1), EditBench.Part("one two", "one", "1"), EditBench.Part("one two", "two", "2")], EditBench.Date, cancellation: TestContext.Current.CancellationToken);
        var ids = System.Text.RegularExpressions.Regex.Matches(EditBench.Short(EditBench.Body(revision.File)), "#([0-9]+)").Select(match => match.Groups[1].Value).Order();
        Assert.Equal(["1", "2", "3", "4", "5", "6"], ids);
    }

    [Fact]
    public void A_change_of_formatting_that_now_stands_in_three_runs_has_three_ids() =>
        Assert.Equal(
            $"<w:p><w:r>{Changed(7)}<w:t xml:space=\"preserve\">a </w:t></w:r><w:del #2><w:r>{Changed(3)}<w:delText>b</w:delText></w:r></w:del><w:ins #1><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:ins><w:r>{Changed(4)}<w:t xml:space=\"preserve\"> c</w:t></w:r></w:p>",
            EditBench.Track($"<w:p><w:r>{Changed(7)}<w:t>a b c</w:t></w:r></w:p>", "a x c"));

    private static string Changed(int id) => $"<w:rPr><w:b/><w:rPrChange w:author=\"A\" w:id=\"{id}\"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>";
}
