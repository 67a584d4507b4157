using System.IO.Compression;
using System.Text;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Zip;

public sealed class ZipSpliceTests
{
    private static readonly byte[] Picture = [.. Enumerable.Range(0, 3000).Select(i => (byte)(i * 7919 >> 3))];

    private static readonly byte[] Source = new DocxFile("<w:p><w:r><w:t>Wrote APIs</w:t></w:r></w:p><w:p/>")
        .Styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"a\"/></w:style>").Part("word/media/image1.png", Picture, "image/png").ToBytes();

    private static readonly byte[] Extra = [0x55, 0x54, 5, 0, 3, 1, 2, 3, 4];

    public static TheoryData<string> Shapes => ["plain", "stored", "descriptors", "bare descriptors", "extra fields", "zip64 not needed", "comments", "bytes behind the end", "utf-8 names"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_other_entry_stays_byte_for_byte_and_undo_gives_back_all(string shape)
    {
        var file = Shaped(shape);
        var revision = DocumentEditor.Replace(file, [EditBench.Part("Wrote APIs", "Wrote", "Designed and built")], TestContext.Current.CancellationToken);

        Assert.Contains("<w:t>Designed and built APIs</w:t>", EditBench.Body(revision.File), StringComparison.Ordinal);
        Assert.Equal(WithoutMain(file), WithoutMain(revision.File));
        Assert.Equal(Names(file), Names(revision.File));
        Assert.Equal(file, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Sums_and_offsets_are_those_a_fresh_zip_would_have()
    {
        var revision = DocumentEditor.Replace(Shaped("bare descriptors"), [EditBench.Part("Wrote APIs", "Wrote", "Built")], TestContext.Current.CancellationToken);
        var main = new StringReader(EditBench.Body(revision.File)).ReadToEnd();
        Assert.Equal("<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p><w:p/>", main);

        // The same zip written at once, but for how well the main part is packed.
        var expected = Shaped("bare descriptors", EditBench.Part(revision.File, "word/document.xml"));
        Assert.Equal(Skeleton(expected), Skeleton(revision.File));
    }

    private static byte[] Shaped(string shape, byte[]? main = null)
    {
        var zip = shape switch
        {
            "plain" => new RawZip(),
            "stored" => new RawZip { Stored = true },
            "descriptors" => new RawZip { Descriptors = true },
            "bare descriptors" => new RawZip { Descriptors = true, DescriptorSignatures = false },
            "extra fields" => new RawZip { LocalExtra = Extra, DirectoryExtra = [.. Extra, .. Extra] },
            "zip64 not needed" => new RawZip { LocalExtra = [1, 0, 16, 0, .. new byte[16]] },
            "comments" => new RawZip { Comment = "made by hand", EntryComment = "a part" },
            "bytes behind the end" => new RawZip { Tail = new byte[100] },
            "utf-8 names" => new RawZip { Flags = 0x0800 },
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };
        zip.AddAll(Source);
        return (main is null ? zip : zip.Replace("word/document.xml", main)).ToBytes();
    }

    private static List<string> Names(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => $"{entry.FullName} {entry.LastWriteTime:s} {entry.Comment} {entry.ExternalAttributes}").Append(zip.Comment)];
    }

    /// <summary>The raw bytes of all local entries but the main part's, with names in front.</summary>
    private static string WithoutMain(byte[] file) => string.Join('\n', Locals(file).Where(local => !local.Name.EndsWith("/document.xml", StringComparison.Ordinal)).Select(local => local.Name + Convert.ToHexString(local.Bytes)));

    /// <summary>Everything but packed data, packed sizes and offsets.</summary>
    private static string Skeleton(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Join('\n', zip.Entries.Select(entry => $"{entry.FullName} {entry.Crc32:X8} {entry.Length}"));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Locals(byte[] file)
    {
        var starts = Enumerable.Range(0, file.Length - 4).Where(at => BitConverter.ToUInt32(file, at) == 0x04034B50).ToList();
        var end = Enumerable.Range(0, file.Length - 4).First(at => BitConverter.ToUInt32(file, at) == 0x02014B50);
        foreach (var (start, next) in starts.Zip(starts.Skip(1).Append(end)))
            yield return (Encoding.ASCII.GetString(file, start + 30, file[start + 26]), file[start..next]);
    }
}
