using System.IO.Compression;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>The unpacked bytes of an entry, and back.</summary>
internal static class ZipContent
{
    /// <summary>No part is unpacked beyond this, in bytes.</summary>
    private const uint Largest = (uint)DocumentLimits.ExpandedBytes;

    // Deflate cannot expand further than 1032 to 1 (RFC 1951: 258 bytes from two bits).
    private const uint LargestRatio = 1032;

    /// <exception cref="DocumentProblemException">The data is not what its header says.</exception>
    public static byte[] Unpack(ZipSlot slot)
    {
        var entry = slot.Entry;
        var packed = slot.Directory.File[slot.Data..slot.DataEnd];
        if (entry.Size > Largest || entry.Size > ((long)entry.Packed + 1) * LargestRatio)
            throw new DocumentProblemException(DocumentProblem.ExpandsTooFar);
        var content = entry.Method switch
        {
            ZipEntry.Stored => packed.ToArray(),
            ZipEntry.Deflated => Inflate(packed, (int)entry.Size),
            _ => throw new DocumentProblemException(DocumentProblem.Damaged),
        };
        if (content.Length != entry.Size || Crc32.Of(content) != entry.Crc)
            throw new DocumentProblemException(DocumentProblem.Damaged);
        return content;
    }

    public static byte[] Pack(ReadOnlySpan<byte> content, ushort method) =>
        method == ZipEntry.Stored ? content.ToArray() : Deflate(content);

    public static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> packed, int size)
    {
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var content = new byte[size];
            var read = inflate.ReadAtLeast(content, size, throwOnEndOfStream: false);
            return read == size && inflate.ReadByte() < 0 ? content : throw new DocumentProblemException(DocumentProblem.Damaged);
        }
        catch (InvalidDataException cause)
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, cause);
        }
    }
}
