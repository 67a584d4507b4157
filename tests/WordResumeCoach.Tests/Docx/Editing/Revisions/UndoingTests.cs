using System.Text;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Revisions;

public sealed class UndoingTests
{
    private static readonly byte[] File = DocxFile.WithBody(
        "<w:p w:rsidR=\"00A1\"><w:r><w:t>one &#38;</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> old</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p><w:p/>");

    [Fact]
    public void Revisions_taken_back_in_turn_give_the_exact_bytes_of_each_step()
    {
        var first = Replace(File, 0, "new");
        var second = Replace(first.File, 1, "2");
        Assert.Equal(first.File, Undo(second.File, second));
        Assert.Equal(File, Undo(first.File, first));
    }

    [Fact]
    public void A_revision_under_others_is_taken_back_in_its_paragraphs_alone()
    {
        var first = Replace(File, 0, "new");
        var second = Replace(first.File, 1, "2");
        Assert.Equal(EditBench.Body(File).Replace(">two<", ">2<", StringComparison.Ordinal), EditBench.Body(Undo(second.File, first)));
    }

    [Fact]
    public void A_paragraph_that_was_empty_is_empty_again()
    {
        var first = Replace(File, 2, "three");
        var second = Replace(first.File, 1, "2");
        Assert.EndsWith("<w:p/>", EditBench.Body(Undo(second.File, first)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_changed_since_is_refused()
    {
        var first = DocumentEditor.Replace(File, [EditBench.Whole(File, 0, "new"), EditBench.Whole(File, 2, "three")], TestContext.Current.CancellationToken);
        var second = Replace(first.File, 2, "four");
        var refused = Assert.Throws<EditRefusedException>(() => Undo(second.File, first));
        Assert.Equal([new RefusedEdit(1, 2, RefusalReason.Changed)], refused.Edits);
    }

    [Fact]
    public void The_same_words_in_other_runs_are_a_change_too()
    {
        var first = Replace(File, 1, "2");
        var other = DocxFile.WithBody("<w:p/><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>2</w:t></w:r></w:p>");
        Assert.Equal([new RefusedEdit(0, 1, RefusalReason.Changed)], Assert.Throws<EditRefusedException>(() => Undo(other, first)).Edits);
    }

    [Fact]
    public void A_paragraph_that_is_gone_is_refused()
    {
        var first = Replace(File, 1, "2");
        Assert.Equal([new RefusedEdit(0, 1, RefusalReason.Changed)], Assert.Throws<EditRefusedException>(() => Undo(DocxFile.WithParagraphs("2"), first)).Edits);
    }

    [Fact]
    public void A_document_that_was_protected_since_stays_as_it_is()
    {
        var first = Replace(File, 1, "2");
        var since = new DocxFile(EditBench.Body(first.File)).Settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>").ToBytes();
        Assert.Equal([new RefusedEdit(0, 1, RefusalReason.Protected)], Assert.Throws<EditRefusedException>(() => Undo(since, first)).Edits);
    }

    [Theory]
    [InlineData("xmlns:a=\"urn:a\"", false)]
    [InlineData("", true)]
    public void Old_xml_that_the_file_can_no_longer_explain_is_not_put_back(string declared, bool isRefused)
    {
        var before = DocxFile.WithBody("<w:p><w:r><w:t>one</w:t></w:r><w:r a:note=\"1\"><w:t>, two</w:t></w:r></w:p>");
        var revision = Replace(before, 0, "one");
        var since = new RawZip().AddAll(revision.File).Replace("word/document.xml", Encoding.UTF8.GetBytes(
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" {declared}><w:body>{EditBench.Body(revision.File)}</w:body></w:document>")).ToBytes();
        if (isRefused)
            Assert.Equal([new RefusedEdit(0, 0, RefusalReason.Changed)], Assert.Throws<EditRefusedException>(() => Undo(since, revision)).Edits);
        else
            Assert.Equal(EditBench.Body(before), EditBench.Body(Undo(since, revision)));
    }

    [Fact]
    public void Bytes_that_are_no_undo_are_told_apart()
    {
        var undo = Replace(File, 1, "2").Undo;
        Assert.Throws<InvalidDataException>(() => DocumentEditor.Undo(File, Array.Empty<byte>(), TestContext.Current.CancellationToken));
        Assert.Throws<InvalidDataException>(() => DocumentEditor.Undo(File, new byte[] { 2, 0, 0 }, TestContext.Current.CancellationToken));
        Assert.Throws<InvalidDataException>(() => DocumentEditor.Undo(File, "no undo"u8.ToArray(), TestContext.Current.CancellationToken));
        Assert.Throws<InvalidDataException>(() => DocumentEditor.Undo(File, undo.AsMemory(..^9), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_undo_spoilt_anywhere_never_gives_a_wrong_file()
    {
        var revision = Replace(File, 0, "new");
        for (var at = 0; at < revision.Undo.Length; at++)
        {
            var spoilt = (byte[])revision.Undo.Clone();
            spoilt[at] ^= 0x55;
            Assert.True(IsAnswered(revision.File, spoilt), $"spoilt at {at}");
            Assert.True(IsAnswered(revision.File, revision.Undo[..at]), $"cut at {at}");
        }
    }

    private static bool IsAnswered(byte[] file, byte[] undo)
    {
        try
        {
            return EditBench.Body(DocumentEditor.Undo(file, undo)) == EditBench.Body(File);
        }
        catch (Exception answer) when (answer is InvalidDataException or EditRefusedException or DocumentProblemException)
        {
            return true;
        }
    }

    private static Revision Replace(byte[] file, int ordinal, string text) => DocumentEditor.Replace(file, [EditBench.Whole(file, ordinal, text)], TestContext.Current.CancellationToken);

    private static byte[] Undo(byte[] file, Revision revision) => DocumentEditor.Undo(file, revision.Undo, TestContext.Current.CancellationToken);
}
