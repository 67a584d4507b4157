using System.Buffers.Binary;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Zip;

public sealed class ZipDirectoryTests
{
    private static readonly byte[] Source = DocxFile.WithParagraphs("Wrote APIs");

    public static TheoryData<string, byte[]> Odd => new()
    {
        { "the same part twice", new RawZip().AddAll(Source).Add("WORD/document.xml", []).ToBytes() },
        { "the same relationships twice", new RawZip().AddAll(Source).Add("word/_rels/Document.xml.rels", []).ToBytes() },
        { "zip64 in the header", PatchedLocal(18) },
        { "zip64 for the size in the header", PatchedLocal(22) },
        { "encrypted", new RawZip { Flags = 1 }.AddAll(Source).ToBytes() },
        { "no end", new RawZip().AddAll(Source).ToBytes()[..^30] },
        { "two disks", Patched(4, 1) },
        { "more records than there are", Patched(10, 200, also: 8) },
        { "directory out of reach", Patched(17, 0xFF) },
        { "zip64 sizes", Patched(16, 0xFF, count: 4) },
        { "wrong checksum in the directory", PatchedRecord(16) },
        { "wrong packed size in the directory", PatchedRecord(20) },
        { "wrong size in the directory", PatchedRecord(24) },
        { "wrong header offset in the directory", PatchedRecord(42) },
        { "wrong method in the directory", PatchedRecord(10) },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_is_not_certain_is_refused(string shape, byte[] file)
    {
        Assert.NotEmpty(shape);
        Assert.Equal(DocumentProblem.Damaged, Problem(file));
    }

    [Fact]
    public void A_file_cut_or_spoilt_anywhere_ends_in_a_named_problem_or_in_a_right_answer()
    {
        var file = new RawZip { Descriptors = true, Comment = "c" }.AddAll(Source).ToBytes();
        for (var at = 0; at < file.Length; at++)
        {
            Assert.True(IsAnswered(file[..at]), $"cut at {at}");
            var spoilt = (byte[])file.Clone();
            spoilt[at] ^= 0x41;
            Assert.True(IsAnswered(spoilt), $"spoilt at {at}");
        }
    }

    [Fact]
    public void A_part_that_is_there_twice_stops_a_clean_copy_and_no_other_change()
    {
        var file = new RawZip().AddAll(new DocxFile("<w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p>").CoreProperties("<dc:creator>Sam Example</dc:creator>").ToBytes())
            .Add("docProps/core.xml", "<other/>"u8.ToArray()).ToBytes();
        var revision = DocumentEditor.Replace(file, [EditBench.Part("Wrote APIs", "Wrote", "Built")], TestContext.Current.CancellationToken);
        Assert.Equal("<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p>", EditBench.Body(revision.File));
        Assert.Equal(file, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
        Assert.Equal(DocumentProblem.Damaged, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Clean(file, cancellation: TestContext.Current.CancellationToken)).Problem);
    }

    private static bool IsAnswered(byte[] file)
    {
        try
        {
            var revision = DocumentEditor.Replace(file, [EditBench.Part("Wrote APIs", "Wrote", "Built")]);
            return DocumentReader.Read(revision.File).Paragraphs[0].Text == "Built APIs" && DocumentEditor.Undo(revision.File, revision.Undo).AsSpan().SequenceEqual(file);
        }
        catch (Exception answer) when (answer is DocumentProblemException or EditRefusedException)
        {
            return true;
        }
    }

    private static DocumentProblem Problem(byte[] file) => Assert.Throws<DocumentProblemException>(
        () => DocumentEditor.Replace(file, [EditBench.Part("Wrote APIs", "Wrote", "Built")])).Problem;

    /// <summary>The end-of-central-directory record with other bytes.</summary>
    private static byte[] Patched(int at, byte value, int count = 1, int also = -1)
    {
        var file = new RawZip().AddAll(Source).ToBytes();
        file.AsSpan(file.Length - 22 + at, count).Fill(value);
        if (also >= 0)
            file[file.Length - 22 + also] = value;
        return file;
    }

    /// <summary>The last local header, which is the main part's, with a size that says it stands in a field of zip64.</summary>
    private static byte[] PatchedLocal(int at)
    {
        var file = new RawZip { LocalExtra = [1, 0, 16, 0, .. new byte[16]] }.AddAll(Source).ToBytes();
        file.AsSpan(file.AsSpan().LastIndexOf(BitConverter.GetBytes(0x04034B50u)) + at, 4).Fill(0xFF);
        return file;
    }

    /// <summary>The last directory record, which is the main part's, with one bit of a field turned.</summary>
    private static byte[] PatchedRecord(int at)
    {
        var file = new RawZip().AddAll(Source).ToBytes();
        var record = file.AsSpan().LastIndexOf(BitConverter.GetBytes(0x02014B50u));
        Assert.Equal("word/document.xml".Length, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(record + 28)));
        file[record + at] ^= 4;
        return file;
    }
}
