using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Paragraphs;

public sealed class BodyReaderTests
{
    private const string Box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
    private const string Field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText><w:t>code</w:t></w:r>";

    /// <summary>Every paragraph says where the reader counts it, but for those that are empty, not counted, or in a field without a result.</summary>
    private const string Everything =
        "<w:p/>"
        + "<w:p><w:r><w:t>1</w:t></w:r></w:p>"
        + "<w:tbl><w:tblPr/><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>"
        + "<w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr>"
        + "<w:customXml><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:customXml></w:tbl>"
        + "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>6</w:t></w:r></w:p><w:customXml><w:smartTag><w:p><w:r><w:t>7</w:t></w:r></w:p></w:smartTag></w:customXml></w:sdtContent></w:sdt>"
        + "<mc:AlternateContent><mc:Choice Requires=\"x\"><w:p><w:r><w:t>8</w:t></w:r></w:p></mc:Choice><mc:Choice Requires=\"y\"><w:p><w:r><w:t>second</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>fallback</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
        + "<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>9</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
        + "<w:p><w:r>" + Box + "<w:t>10</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>1</w:t><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + "<w:p><w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>12</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
        + "<w:unknown><w:p><w:r><w:t>not counted</w:t></w:r></w:p></w:unknown>"
        + "<w:p><w:del w:id=\"1\"><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>no</w:t></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>1</w:t></w:r></w:ins><w:r><w:t>3</w:t></w:r></w:p>"
        + "<w:p>" + Field + "</w:p><w:p><w:r><w:t>still code</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>16</w:t></w:r></w:p>"
        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>17</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr><w:r><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>18</w:t></w:r></w:p>"
        + "<w:p><w:dir><w:bdo><w:hyperlink><w:r><w:t xml:space=\"default\"> 1</w:t></w:r></w:hyperlink></w:bdo></w:dir><w:r><w:t>9 </w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>2<o:x>no</o:x>0</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>2</w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><w:rPr/><m:t>x</m:t></m:r></m:den></m:f></m:oMath></w:p>"
        + "<w:p><w:r><w:t>2</w:t></w:r>" + Field + "<w:r><w:tab/></w:r></w:p><w:p><w:r><w:t>23</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"GhostLine\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr><w:t>24</w:t></w:r></w:p>"
        + "<w:sectPr/>";

    private static readonly byte[] File = new DocxFile(Everything).Styles(
        "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Ghost\"><w:basedOn w:val=\"Base\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"GhostLine\"><w:rPr><w:vanish/></w:rPr></w:style>").ToBytes();

    [Fact]
    public void The_reader_counts_as_this_test_says() =>
        Assert.Equal(
            ["", "1", "2", "", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "code", "still code", "16", "17", "18", "19", "20", "21x", "2code\t", "23", "24"],
            DocumentReader.Read(File, TestContext.Current.CancellationToken).Paragraphs.Select(paragraph => paragraph.Text));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(9), InlineData(10)]
    [InlineData(11), InlineData(12), InlineData(13), InlineData(16), InlineData(17), InlineData(18), InlineData(19), InlineData(20), InlineData(24)]
    public void The_editor_finds_the_paragraph_the_reader_counts(int ordinal)
    {
        var before = DocumentReader.Read(File, TestContext.Current.CancellationToken).Paragraphs;
        var edit = EditBench.Whole(File, ordinal, before[ordinal].Text + " words");
        var revision = DocumentEditor.Replace(File, [edit], TestContext.Current.CancellationToken);
        Assert.Equal([new AppliedEdit(ordinal, before[ordinal].Text, edit.Text)], revision.Applied);
        Assert.Equal(
            before.Select(paragraph => paragraph.Ordinal == ordinal ? edit.Text : paragraph.Text),
            DocumentReader.Read(revision.File, TestContext.Current.CancellationToken).Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Words_do_not_come_into_the_code_of_a_field() =>
        Assert.Equal([new RefusedEdit(0, 15, RefusalReason.Field)], Assert.Throws<EditRefusedException>(
            () => DocumentEditor.Replace(File, [EditBench.Whole(File, 15, "words")], TestContext.Current.CancellationToken)).Edits);

    [Theory]
    [InlineData(21, RefusalReason.Picture), InlineData(22, RefusalReason.Field), InlineData(23, RefusalReason.Field)]
    public void Words_of_an_equation_and_of_an_abandoned_field_are_counted_and_not_edited(int ordinal, RefusalReason reason) =>
        Assert.Equal([new RefusedEdit(0, ordinal, reason)], Assert.Throws<EditRefusedException>(
            () => DocumentEditor.Replace(File, [EditBench.Whole(File, ordinal, "words")], TestContext.Current.CancellationToken)).Edits);

    [Fact]
    public void Nesting_beyond_the_readers_limit_is_a_problem()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 400)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 400));
        Assert.Equal(DocumentProblem.TooDeep, Assert.Throws<DocumentProblemException>(
            () => DocumentEditor.Replace(DocxFile.WithBody(body), [], TestContext.Current.CancellationToken)).Problem);
    }
}
