using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Revisions;

public sealed class ReplacementTests
{
    private const string Line = "Worked on payment APIs";

    private static readonly byte[] File = DocxFile.WithParagraphs(Line, "", "Wrote tests", Line);

    [Fact]
    public void All_edits_are_applied_and_told_in_document_order()
    {
        var revision = DocumentEditor.Replace(File, [EditBench.Part("Wrote tests", "Wrote", "Automated", 2), EditBench.Part(Line, "Worked on", "Built")], TestContext.Current.CancellationToken);
        Assert.Equal([new AppliedEdit(0, Line, "Built payment APIs"), new AppliedEdit(2, "Wrote tests", "Automated tests")], revision.Applied);
        Assert.Equal(["Built payment APIs", "", "Automated tests", Line], Texts(revision.File));
    }

    [Fact]
    public void Edits_may_share_a_paragraph_in_any_order_and_touch()
    {
        var revision = DocumentEditor.Replace(File,
            [
                EditBench.Part(Line, " APIs", " services"), EditBench.Part(Line, "Worked on", "Built"), new Edit(0, EditBench.Part(Line, "", "").Hash, 10, 0, "", "fast "),
                EditBench.Part(Line, "payment", "billing"),
            ], TestContext.Current.CancellationToken);
        Assert.Equal("Built fast billing services", Texts(revision.File)[0]);
        Assert.Equal([new AppliedEdit(0, Line, "Built fast billing services")], revision.Applied);
    }

    [Theory]
    [InlineData(0, 6, 3, 5, 1)]
    [InlineData(0, 6, 0, 6, 1)]
    [InlineData(3, 5, 0, 6, 1)]
    [InlineData(3, 0, 3, 0, 1)]
    [InlineData(3, 0, 1, 4, 1)]
    public void Of_two_edits_that_overlap_the_later_named_is_refused(int start, int length, int otherStart, int otherLength, int refused)
    {
        var edits = new[] { (start, length), (otherStart, otherLength) }.Select(span => new Edit(0, EditBench.Part(Line, "", "").Hash, span.Item1, span.Item2, Line.Substring(span.Item1, span.Item2), "x"));
        Assert.Equal([new RefusedEdit(refused, 0, RefusalReason.Overlap)], Refused([.. edits]));
    }

    [Fact]
    public void One_edit_that_does_not_fit_stops_all_and_each_is_named() =>
        Assert.Equal(
            [
                new RefusedEdit(1, 2, RefusalReason.Changed), new RefusedEdit(2, 0, RefusalReason.Changed), new RefusedEdit(3, 99, RefusalReason.Changed),
                new RefusedEdit(4, -1, RefusalReason.Changed), new RefusedEdit(5, 0, RefusalReason.Overlap),
            ],
            Refused(
                EditBench.Part(Line, "Worked on", "Built"),
                EditBench.Part("Wrote test", "Wrote", "Automated", 2),
                EditBench.Part(Line, "payment", "x") with { Start = 11 },
                EditBench.Part(Line, "payment", "x", 99),
                EditBench.Part(Line, "payment", "x", -1),
                EditBench.Part(Line, "on payment", "x")));

    [Theory]
    [InlineData(-1, 6, "Worked")]
    [InlineData(0, 5, "Worked")]
    [InlineData(0, 6, "worked")]
    [InlineData(int.MaxValue, int.MaxValue, "Worked")]
    [InlineData(22, 1, "x")]
    [InlineData(23, 0, "")]
    public void An_edit_must_quote_what_stands_at_its_place(int start, int length, string exact) =>
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Changed)], Refused(new Edit(0, EditBench.Part(Line, "", "").Hash, start, length, exact, "x")));

    [Fact]
    public void The_same_words_elsewhere_are_not_looked_for()
    {
        var moved = DocxFile.WithParagraphs("New first line", Line);
        var refused = Assert.Throws<EditRefusedException>(() => DocumentEditor.Replace(moved, [EditBench.Part(Line, "Worked on", "Built")], TestContext.Current.CancellationToken));
        Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Changed)], refused.Edits);
    }

    [Fact]
    public void An_edit_that_changes_nothing_gives_the_same_bytes()
    {
        var revision = DocumentEditor.Replace(File, [EditBench.Part(Line, "payment", "payment")], TestContext.Current.CancellationToken);
        Assert.Equal(File, revision.File);
        Assert.Equal([new AppliedEdit(0, Line, Line)], revision.Applied);
        Assert.Equal(File, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_same_edits_give_the_same_bytes()
    {
        Edit[] edits = [EditBench.Part(Line, "Worked on", "Built")];
        var (one, two) = (DocumentEditor.Replace(File, edits, TestContext.Current.CancellationToken), DocumentEditor.Replace(File, edits, TestContext.Current.CancellationToken));
        Assert.Equal(one.File, two.File);
        Assert.Equal(one.Undo, two.Undo);
    }

    [Fact]
    public void Characters_that_no_paragraph_can_hold_are_the_callers_mistake()
    {
        // Lone surrogates do not survive in attributes, hence no theory.
        string[] texts = ["\n", "\r", "\0", "\u0001", "\uFFFE", "\uFFFF", "\uD83D", "x\uDE80"];
        Assert.All(texts, text =>
        {
            Assert.Throws<ArgumentException>(() => DocumentEditor.Replace(File, [EditBench.Part(Line, "payment", text)], TestContext.Current.CancellationToken));
            Assert.Throws<ArgumentException>(() => DocumentEditor.Replace(File, [EditBench.Part(Line, "payment", "") with { Exact = text }], TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public void Missing_fields_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentEditor.Replace(File, null!, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => DocumentEditor.Replace(File, [null!], TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => DocumentEditor.Replace(File, [EditBench.Part(Line, "", "") with { Hash = null! }], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_caller_who_gave_up_is_heard() =>
        Assert.Throws<OperationCanceledException>(() => DocumentEditor.Replace(File, [EditBench.Part(Line, "payment", "x")], new CancellationToken(true)));

    private static System.Collections.Immutable.ImmutableArray<RefusedEdit> Refused(params Edit[] edits) =>
        Assert.Throws<EditRefusedException>(() => DocumentEditor.Replace(File, edits, TestContext.Current.CancellationToken)).Edits;

    private static string[] Texts(byte[] file) => [.. WordResumeCoach.Docx.DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs.Select(paragraph => paragraph.Text)];
}
