using System.Buffers.Binary;
using System.Text;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

[Collection(nameof(LargeFiles))]
public sealed class LimitTests
{
    private const int MiB = 1024 * 1024;

    private static DocxFile WithMedia(params int[] sizes)
    {
        var file = new DocxFile("<w:p/>");
        var contents = sizes.Distinct().ToDictionary(size => size, size => new byte[size]);
        for (var i = 0; i < sizes.Length; i++)
            file.Part($"word/media/image{i}.bmp", contents[sizes[i]], "image/bmp");
        return file;
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<w:customXml>", depth)) + string.Concat(Enumerable.Repeat("</w:customXml>", depth));

    private static string Box(int paragraphs) => $"<w:pict><w:txbxContent>{string.Concat(Enumerable.Repeat("<w:p/>", paragraphs))}</w:txbxContent></w:pict>";

    [Fact]
    public void A_file_above_10_MiB_is_too_large()
    {
        Assert.Equal(DocumentProblem.TooLarge, Refusal.Of(new byte[(10 * MiB) + 1]));
        Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(new byte[10 * MiB]));
    }

    [Fact]
    public void More_than_2000_entries_are_too_many()
    {
        var entries = Enumerable.Range(0, 2_000).Select(i => ($"e{i}", "")).ToArray();

        Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(ZipFile.Of(entries)));
        Assert.Equal(DocumentProblem.TooManyParts, Refusal.Of(ZipFile.Of([.. entries, ("one more", "")])));
    }

    [Fact]
    public void An_entry_of_zeros_expands_too_far() => Assert.Equal(DocumentProblem.ExpandsTooFar, Refusal.Of(WithMedia(2 * MiB).ToBytes()));

    [Fact]
    public void An_entry_up_to_1_MiB_may_expand_as_it_likes() =>
        Assert.Single(DocumentReader.Read(WithMedia(MiB, MiB).ToBytes(), TestContext.Current.CancellationToken).Paragraphs);

    [Fact]
    public void Entries_may_expand_to_200_MiB_together()
    {
        var sizes = Enumerable.Repeat(MiB, 199).ToArray();

        Assert.Single(DocumentReader.Read(WithMedia(sizes).ToBytes(), TestContext.Current.CancellationToken).Paragraphs);
        Assert.Equal(DocumentProblem.ExpandsTooFar, Refusal.Of(WithMedia([.. sizes, MiB]).ToBytes()));
    }

    [Fact]
    public void Of_an_entry_that_declares_less_than_it_holds_no_more_than_that_is_read()
    {
        var file = new DocxFile("<w:p/>").Styles(new string(' ', 8 * MiB)).ToBytes();
        // In the zip's directory the declared size stands 22 bytes before the entry's name.
        var name = file.AsSpan().LastIndexOf("word/styles.xml"u8);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(name - 22), 100);

        var document = DocumentReader.Read(file, TestContext.Current.CancellationToken);

        Assert.Equal("styles-unreadable", Assert.Single(document.Notes).Code);
        Assert.Single(document.Paragraphs);
    }

    [Theory]
    [InlineData(0x7FFF_FFFF)]
    [InlineData(-2)]
    public void An_entry_that_declares_more_than_it_holds_is_believed_no_word(int declared)
    {
        var file = WithMedia(10, 10).ToBytes();
        foreach (var name in new[] { "word/media/image0.bmp", "word/media/image1.bmp" })
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 22), declared);

        Assert.Single(DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs);
    }

    [Fact]
    public void Elements_may_nest_256_deep()
    {
        // The document and its body are two of them.
        Assert.Empty(DocumentReader.Read(DocxFile.WithBody(Nested(254)), TestContext.Current.CancellationToken).Paragraphs);

        Assert.Equal(DocumentProblem.TooDeep, Refusal.Of(DocxFile.WithBody(Nested(255))));
    }

    [Fact]
    public void Depth_counts_where_nothing_is_read_too() =>
        Assert.Equal(DocumentProblem.TooDeep, Refusal.Of(DocxFile.WithBody(
            string.Concat(Enumerable.Repeat("<x>", 100_000)) + string.Concat(Enumerable.Repeat("</x>", 100_000)))));

    [Fact]
    public void Fields_may_nest_256_deep() =>
        Assert.Equal(DocumentProblem.TooDeep, Refusal.Of(DocxFile.WithBody(
            $"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 257))}</w:p>")));

    [Fact]
    public void A_body_may_have_20000_paragraphs()
    {
        var body = string.Concat(Enumerable.Repeat("<w:p/>", 20_000));

        Assert.Equal(20_000, DocumentReader.Read(DocxFile.WithBody(body), TestContext.Current.CancellationToken).Paragraphs.Length);
        Assert.Equal(DocumentProblem.TooManyParagraphs, Refusal.Of(DocxFile.WithBody(body + "<w:p/>")));
    }

    [Fact]
    public void Text_boxes_may_have_20000_paragraphs_together() =>
        Assert.Equal(DocumentProblem.TooManyParagraphs, Refusal.Of(DocxFile.WithBody(
            $"<w:p><w:r>{string.Concat(Enumerable.Repeat(Box(10_001), 2))}</w:r></w:p>")));

    [Fact]
    public void An_element_with_thousands_of_attributes_is_damage()
    {
        var attributes = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
            attributes.Append(' ').Append('a').Append(i).Append("=\"\"");

        Assert.Equal(DocumentProblem.Damaged, Refusal.Of(DocxFile.WithBody($"<w:p{attributes}/>")));
    }

    [Fact]
    public void A_reader_that_is_cancelled_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(DocxFile.WithBody(string.Concat(Enumerable.Repeat("<w:p/>", 10_000))), cancelled.Token));
    }
}
