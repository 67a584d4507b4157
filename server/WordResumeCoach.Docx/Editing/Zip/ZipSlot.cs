using static WordResumeCoach.Docx.Editing.Zip.ZipDirectory;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>The stretch of a zip that one entry fills: local header, data, and the descriptor where there is one.</summary>
/// <param name="Data">Where the packed data starts.</param>
/// <param name="DataEnd">Where the packed data ends.</param>
/// <param name="End">Where the stretch ends.</param>
internal sealed record ZipSlot(ZipDirectory Directory, ZipEntry Entry, int Data, int DataEnd, int End)
{
    private const uint HeaderSignature = 0x04034B50;
    private const int HeaderLength = 30;

    // The size stands in a field of zip64 (APPNOTE 4.5.3). Some producers write that field, and then do not need it.
    private const uint InZip64 = uint.MaxValue;

    public const uint DescriptorSignature = 0x08074B50;

    public int Start => Entry.Header;

    public ReadOnlySpan<byte> Bytes => Directory.File.Span[Start..End];

    /// <exception cref="DocumentProblemException">
    /// The entry's own header disagrees with the directory, other entries lie inside it, or another has its name.
    /// </exception>
    public static ZipSlot Of(ZipDirectory directory, ZipEntry entry)
    {
        var bytes = directory.File.Span[..directory.Start];
        var start = entry.Header;
        if (bytes.Length - start < HeaderLength || U32(bytes, start) != HeaderSignature || entry.IsEncrypted || directory.IsAmbiguous(entry))
            throw Damaged();
        int name = U16(bytes, start + 26), extra = U16(bytes, start + 28);
        var data = (long)start + HeaderLength + name + extra;
        var dataEnd = data + entry.Packed;
        if (dataEnd > bytes.Length || U16(bytes, start + 6) != entry.Flags || U16(bytes, start + 8) != entry.Method
            || U32(bytes, start + 18) == InZip64 || U32(bytes, start + 22) == InZip64)
            throw Damaged();
        var end = (int)dataEnd + (entry.HasDescriptor ? Descriptor(bytes[(int)dataEnd..], entry) : 0);
        if (directory.Entries.Any(other => other != entry && other.Header >= start && other.Header < end))
            throw Damaged();
        return new ZipSlot(directory, entry, (int)data, (int)dataEnd, end);
    }

    // The signature is optional (APPNOTE 4.3.9.3), so the values themselves must say where they stand.
    private static int Descriptor(ReadOnlySpan<byte> tail, ZipEntry entry)
    {
        if (tail.Length >= 16 && U32(tail, 0) == DescriptorSignature && Fits(tail[4..], entry))
            return 16;
        return tail.Length >= 12 && Fits(tail, entry) ? 12 : throw Damaged();
    }

    private static bool Fits(ReadOnlySpan<byte> values, ZipEntry entry) =>
        U32(values, 0) == entry.Crc && U32(values, 4) == entry.Packed && U32(values, 8) == entry.Size;

    private static DocumentProblemException Damaged() => new(DocumentProblem.Damaged);
}
