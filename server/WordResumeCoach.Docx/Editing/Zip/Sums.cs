using System.Buffers.Binary;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>Checksum, packed and unpacked size of an entry, in the order in which all three places of a zip hold them.</summary>
internal readonly record struct Sums(uint Crc, uint Packed, uint Size)
{
    public const int Length = 12;

    public static Sums Of(ReadOnlySpan<byte> content, ReadOnlySpan<byte> packed) => new(Crc32.Of(content), (uint)packed.Length, (uint)content.Length);

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[8..], Size);
    }
}
