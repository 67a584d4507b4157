using System.Buffers.Binary;
using System.Text;
using static WordResumeCoach.Docx.Editing.Zip.ZipDirectory;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>The bytes of one entry that is written anew: what stands in its place, and its record in the directory.</summary>
/// <param name="Local">Local header, data, descriptor.</param>
/// <param name="Record">Of the central directory, but for where the entry stands.</param>
internal sealed record EntryBytes(byte[] Local, byte[] Record)
{
    private const int LocalLength = 30;
    private const ushort Version = 20;

    /// <summary>Other content for an entry: names, dates and all else as they were, packed by the method it had.</summary>
    public static EntryBytes Replacing(ZipSlot slot, ReadOnlySpan<byte> content)
    {
        var packed = ZipContent.Pack(content, slot.Entry.Method);
        var sums = Sums.Of(content, packed);
        var file = slot.Directory.File.Span;
        byte[] local = [.. file[slot.Start..slot.Data], .. packed, .. file[slot.DataEnd..slot.End]];
        // A header that leaves its sums to the descriptor holds zeros and keeps them.
        if (!slot.Entry.HasDescriptor || U32(local, 14) != 0 || U32(local, 18) != 0)
            sums.Write(local.AsSpan(14));
        if (slot.Entry.HasDescriptor)
            sums.Write(local.AsSpan(local.Length - Sums.Length));
        var record = slot.Directory.Record(slot.Entry).ToArray();
        sums.Write(record.AsSpan(16));
        return new EntryBytes(local, record);
    }

    /// <summary>A new entry, deflated.</summary>
    /// <param name="name">ASCII.</param>
    /// <param name="like">The entry whose date it bears, since there is no clock here.</param>
    public static EntryBytes New(string name, ReadOnlySpan<byte> content, ZipSlot like)
    {
        var packed = ZipContent.Deflate(content);
        var sums = Sums.Of(content, packed);
        var nameBytes = Encoding.ASCII.GetBytes(name);
        byte[] local = [.. Head(0x04034B50, LocalLength), .. nameBytes, .. packed];
        Fill(local.AsSpan(4));
        byte[] record = [.. Head(0x02014B50, RecordLength), .. nameBytes];
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), Version);
        Fill(record.AsSpan(6));
        return new EntryBytes(local, record);

        // APPNOTE 4.3.7 and 4.3.12 have these fields in one order.
        void Fill(Span<byte> fields)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], ZipEntry.Deflated);
            like.Bytes[10..14].CopyTo(fields[6..]);
            sums.Write(fields[10..]);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)nameBytes.Length);
        }
    }

    private static byte[] Head(uint signature, int length)
    {
        var head = new byte[length];
        BinaryPrimitives.WriteUInt32LittleEndian(head, signature);
        return head;
    }
}
