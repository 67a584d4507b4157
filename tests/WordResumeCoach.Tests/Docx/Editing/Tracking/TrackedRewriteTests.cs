using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.Tests.Docx.Editing.Tracking;

public sealed class TrackedRewriteTests
{
    private const string Link = "<w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>my site</w:t></w:r></w:hyperlink>";

    [Fact]
    public void A_changed_word_is_deleted_and_inserted_by_this_author_at_the_given_time()
    {
        var file = DocxFile.WithParagraphs("Wrote APIs");
        var revision = DocumentEditor.Track(file, [EditBench.Part("Wrote APIs", "Wrote", "Built")], new DateTime(2026, 2, 3, 4, 5, 6, 789), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            "<w:p><w:del w:id=\"2\" w:author=\"Word Resume Coach\" w:date=\"2026-02-03T04:05:06Z\"><w:r><w:delText>Wrote</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"1\" w:author=\"Word Resume Coach\" w:date=\"2026-02-03T04:05:06Z\"><w:r><w:t>Built</w:t></w:r></w:ins>"
            + "<w:r><w:t xml:space=\"preserve\"> APIs</w:t></w:r></w:p>",
            EditBench.Body(revision.File));
        Assert.Equal([new AppliedEdit(0, "Wrote APIs", "Built APIs")], revision.Applied);
        Assert.Empty(revision.Removed);
    }

    [Theory]
    // New words look like those they replace.
    [InlineData(
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>", "Used Kafka.",
        "<w:p><w:r><w:t xml:space=\"preserve\">Used </w:t></w:r><w:del #2><w:r><w:rPr><w:b/></w:rPr><w:delText>Redis</w:delText></w:r></w:del><w:ins #1><w:r><w:rPr><w:b/></w:rPr><w:t>Kafka</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>")]
    // Inserted words look like what they follow.
    [InlineData(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>", "Redis and Kafka.",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r><w:ins #1><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> and Kafka</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>")]
    // At the start they look like what follows.
    [InlineData(
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r></w:p>", "Built Redis",
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:ins #1><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Built </w:t></w:r></w:ins><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>Redis</w:t></w:r></w:p>")]
    // Deleted words take the space with them.
    [InlineData(
        "<w:p><w:r><w:t>Very fast</w:t></w:r></w:p>", "fast",
        "<w:p><w:del #1><w:r><w:delText xml:space=\"preserve\">Very </w:delText></w:r></w:del><w:r><w:t>fast</w:t></w:r></w:p>")]
    // A word spread over runs is deleted in each, and replaced once behind them.
    [InlineData(
        "<w:p><w:r><w:t>Re</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:rPr><w:b/></w:rPr><w:t>dis</w:t></w:r></w:p>", "Kafka",
        "<w:p><w:del #2><w:r><w:delText>Re</w:delText></w:r></w:del><w:proofErr w:type=\"spellEnd\"/><w:del #3><w:r><w:rPr><w:b/></w:rPr><w:delText>dis</w:delText></w:r></w:del><w:ins #1><w:r><w:t>Kafka</w:t></w:r></w:ins></w:p>")]
    // What stands between keeps its place, and new words stay where the old ones began.
    [InlineData(
        "<w:p><w:r><w:t>Re</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>dis</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>", "Kafka",
        "<w:p><w:del #3><w:r><w:delText>Re</w:delText></w:r></w:del><w:ins #2><w:r><w:t>Kafka</w:t></w:r></w:ins><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:del #4><w:r><w:delText>dis</w:delText></w:r></w:del><w:bookmarkEnd w:id=\"1\"/></w:p>")]
    // Spelling of what stays in the part that stays: the rest of the text keeps its entities.
    [InlineData(
        "<w:p><w:r><w:t>R&#38;D&#x2E; Old &lt;b&gt;</w:t></w:r></w:p>", "R&D. New <b>",
        "<w:p><w:r><w:t xml:space=\"preserve\">R&#38;D&#x2E; </w:t></w:r><w:del #2><w:r><w:delText>Old</w:delText></w:r></w:del><w:ins #1><w:r><w:t>New</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> &lt;b&gt;</w:t></w:r></w:p>")]
    public void Words_change_as_tracked_changes_in_runs_like_theirs(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Track(before, text));

    [Theory]
    // Tabs and breaks that stay are not part of the change.
    [InlineData(
        "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2020</w:t></w:r></w:p>", "Globex\t2021",
        "<w:p><w:del #3><w:r><w:delText>Acme</w:delText></w:r></w:del><w:ins #1><w:r><w:t>Globex</w:t></w:r></w:ins><w:r><w:tab/></w:r><w:del #4><w:r><w:delText>2020</w:delText></w:r></w:del><w:ins #2><w:r><w:t>2021</w:t></w:r></w:ins></w:p>")]
    // Those that go stay what they are inside the deletion.
    [InlineData(
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a, b",
        "<w:p><w:r><w:t>a</w:t></w:r><w:del #2><w:r><w:tab/></w:r></w:del><w:ins #1><w:r><w:t xml:space=\"preserve\">, </w:t></w:r></w:ins><w:r><w:t>b</w:t></w:r></w:p>")]
    [InlineData(
        "<w:p><w:r><w:t>a b</w:t></w:r></w:p>", "a\vb",
        "<w:p><w:r><w:t>a</w:t></w:r><w:del #2><w:r><w:delText xml:space=\"preserve\"> </w:delText></w:r></w:del><w:ins #1><w:r><w:br/></w:r></w:ins><w:r><w:t>b</w:t></w:r></w:p>")]
    // A page break that Word remembers goes along with the words around it.
    [InlineData(
        "<w:p><w:r><w:t>Built</w:t><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\"> it</w:t></w:r></w:p>", "",
        "<w:p><w:del #1><w:r><w:delText>Built</w:delText><w:lastRenderedPageBreak/><w:delText xml:space=\"preserve\"> it</w:delText></w:r></w:del></w:p>")]
    // A picture in the run of a deleted word was not deleted.
    [InlineData(
        "<w:p><w:r><w:t>Built</w:t><w:drawing/></w:r></w:p>", "",
        "<w:p><w:del #1><w:r><w:delText>Built</w:delText></w:r></w:del><w:r><w:drawing/></w:r></w:p>")]
    public void Characters_that_are_elements_are_deleted_and_inserted_as_elements(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Track(before, text));

    [Theory]
    [InlineData(
        "<w:p>" + Link + "</w:p>", "my page",
        "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t xml:space=\"preserve\">my </w:t></w:r><w:del #2><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:delText>site</w:delText></w:r></w:del><w:ins #1><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>page</w:t></w:r></w:ins></w:hyperlink></w:p>")]
    [InlineData("<w:p>" + Link + "</w:p>", "my site, code", "<w:p>" + Link + "<w:ins #1><w:r><w:t>, code</w:t></w:r></w:ins></w:p>")]
    [InlineData(
        "<w:p><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:t>my job</w:t></w:r></w:sdtContent></w:sdt></w:p>", "my work",
        "<w:p><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">my </w:t></w:r><w:del #2><w:r><w:delText>job</w:delText></w:r></w:del><w:ins #1><w:r><w:t>work</w:t></w:r></w:ins></w:sdtContent></w:sdt></w:p>")]
    [InlineData("<w:p/>", "New line", "<w:p><w:ins #1><w:r><w:t>New line</w:t></w:r></w:ins></w:p>")]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:b/><w:vanish/></w:rPr></w:pPr></w:p>", "New line",
        "<w:p><w:pPr><w:rPr><w:b/><w:vanish/></w:rPr></w:pPr><w:ins #1><w:r><w:rPr><w:b/><w:vanish w:val=\"0\"/></w:rPr><w:t>New line</w:t></w:r></w:ins></w:p>")]
    public void Changes_stay_inside_what_wraps_the_words(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Track(before, text));

    [Theory]
    [InlineData(
        "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> words</w:t></w:r></w:p>", "New lines",
        "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:del #3><w:r><w:delText>words</w:delText></w:r></w:del><w:ins #2><w:r><w:t>lines</w:t></w:r></w:ins></w:p>")]
    [InlineData(
        "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins></w:p>", "New words",
        "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins><w:ins #2><w:r><w:t xml:space=\"preserve\"> words</w:t></w:r></w:ins></w:p>")]
    [InlineData(
        "<w:p><w:r><w:t>one</w:t></w:r><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText> old</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> two</w:t></w:r></w:p>", "1 two",
        "<w:p><w:del #3><w:r><w:delText>one</w:delText></w:r></w:del><w:ins #1><w:r><w:t>1</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText> old</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> two</w:t></w:r></w:p>")]
    public void Changes_of_others_stay_beside(string before, string text, string after) =>
        Assert.Equal(after, EditBench.Track(before, text));

    [Theory]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>new words</w:t></w:r></w:ins></w:p>", "new lines", RefusalReason.TrackedChange)]
    [InlineData("<w:p><w:r><w:t>on</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>ce</w:delText></w:r></w:del><w:r><w:t>e</w:t></w:r></w:p>", "two", RefusalReason.TrackedChange)]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>word</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "other", RefusalReason.Picture)]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>word</w:t></mc:Choice><mc:Fallback><w:t>word</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "other", RefusalReason.Picture)]
    public void What_cannot_be_tracked_is_refused(string before, string text, RefusalReason reason) =>
        Assert.Equal(reason, EditBench.TrackRefusal(before, text));

    [Theory]
    [InlineData("Wrote APIs and tests", "Built payment APIs, and docs")]
    [InlineData("Wrote APIs and tests", "")]
    [InlineData("Wrote APIs and tests", "x\ty\vWrote z")]
    public void Rejecting_gives_the_old_words_and_accepting_the_new(string old, string text)
    {
        var file = DocxFile.WithBody($"<w:p><w:r><w:t>{old[..8]}</w:t></w:r><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>!</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">{old[8..]}</w:t></w:r></w:p>");
        var revision = DocumentEditor.Track(file, [EditBench.Part($"{old[..8]}!{old[8..]}", old[8..], text)], EditBench.Date, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal($"{old[..8]}!{old[8..]}", Text(TrackedViews.Rejected(revision.File)));
        Assert.Equal($"{old[..8]}!{text}", Text(TrackedViews.Accepted(revision.File)));
    }

    [Fact]
    public void An_edit_that_changes_nothing_tracks_nothing()
    {
        var file = DocxFile.WithParagraphs("Wrote APIs");
        Assert.Equal(file, DocumentEditor.Track(file, [EditBench.Part("Wrote APIs", "APIs", "APIs")], EditBench.Date, cancellation: TestContext.Current.CancellationToken).File);
    }

    private static string Text(byte[] file) => WordResumeCoach.Docx.DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs[0].Text;
}
