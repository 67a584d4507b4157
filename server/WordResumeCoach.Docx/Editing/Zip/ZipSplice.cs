using System.Buffers.Binary;
using static WordResumeCoach.Docx.Editing.Zip.ZipDirectory;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>
/// Puts other bytes in the place of one entry. Every other entry, the order, the names, dates and comments stay byte for
/// byte; only the offsets of what stands behind move along.
/// </summary>
internal static class ZipSplice
{
    /// <summary>The file with other content for one entry, packed by the method it had.</summary>
    public static byte[] Content(ZipSlot slot, ReadOnlySpan<byte> content)
    {
        var packed = ZipContent.Pack(content, slot.Entry.Method);
        var sums = new Sums(Crc32.Of(content), (uint)packed.Length, (uint)content.Length);
        var file = slot.Directory.File.Span;
        byte[] bytes = [.. file[slot.Start..slot.Data], .. packed, .. file[slot.DataEnd..slot.End]];
        // A header that leaves its sums to the descriptor holds zeros and keeps them.
        if (!slot.Entry.HasDescriptor || U32(bytes, 14) != 0 || U32(bytes, 18) != 0)
            sums.Write(bytes.AsSpan(14));
        if (slot.Entry.HasDescriptor)
            sums.Write(bytes.AsSpan(bytes.Length - Sums.Length));
        return Bytes(slot, bytes, sums);
    }

    /// <summary>The file with the given stretch of bytes (local header, data, descriptor) for one entry.</summary>
    public static byte[] Bytes(ZipSlot slot, ReadOnlySpan<byte> bytes, Sums sums)
    {
        var directory = slot.Directory;
        var file = directory.File.Span;
        var shift = bytes.Length - (slot.End - slot.Start);
        byte[] spliced = [.. file[..slot.Start], .. bytes, .. file[slot.End..]];
        var moved = spliced.AsSpan();
        foreach (var entry in directory.Entries)
        {
            var record = moved[(entry.Record + shift)..];
            if (entry == slot.Entry)
                sums.Write(record[16..]);
            else if (entry.Header > slot.Start)
                BinaryPrimitives.WriteUInt32LittleEndian(record[42..], (uint)(entry.Header + shift));
        }
        BinaryPrimitives.WriteUInt32LittleEndian(moved[(directory.End + shift + 16)..], (uint)(directory.Start + shift));
        return spliced;
    }
}

/// <summary>Checksum, packed and unpacked size of an entry, in the order in which all three places of a zip hold them.</summary>
internal readonly record struct Sums(uint Crc, uint Packed, uint Size)
{
    public const int Length = 12;

    public static Sums Of(ZipEntry entry) => new(entry.Crc, entry.Packed, entry.Size);

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[8..], Size);
    }
}
