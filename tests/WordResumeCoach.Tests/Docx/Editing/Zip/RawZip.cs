using System.IO.Compression;
using System.Text;

namespace WordResumeCoach.Tests.Docx.Editing.Zip;

/// <summary>Writes a zip field by field (APPNOTE 4.3), in the shapes other producers give it.</summary>
internal sealed class RawZip
{
    private readonly List<(string Name, byte[] Content)> _entries = [];

    public bool Stored { get; init; }

    public bool Descriptors { get; init; }

    public bool DescriptorSignatures { get; init; } = true;

    /// <summary>Extra field of every local header.</summary>
    public byte[] LocalExtra { get; init; } = [];

    /// <summary>Extra field of every directory record.</summary>
    public byte[] DirectoryExtra { get; init; } = [];

    public string EntryComment { get; init; } = "";

    public string Comment { get; init; } = "";

    /// <summary>Bytes after the end of the zip.</summary>
    public byte[] Tail { get; init; } = [];

    public ushort Flags { get; init; }

    public RawZip Add(string name, byte[] content)
    {
        _entries.Add((name, content));
        return this;
    }

    public RawZip AddAll(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
            Add(entry.FullName, EditBench.Part(zip, entry.FullName));
        return this;
    }

    public RawZip Replace(string name, byte[] content)
    {
        _entries[_entries.FindIndex(entry => entry.Name == name)] = (name, content);
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        using var directory = new MemoryStream();
        using var records = new BinaryWriter(directory);
        foreach (var (name, content) in _entries)
            Write(writer, records, Encoding.UTF8.GetBytes(name), content);
        var start = (uint)file.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50u);
        writer.Write(0u);
        writer.Write((ushort)_entries.Count);
        writer.Write((ushort)_entries.Count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)Comment.Length);
        writer.Write(Encoding.ASCII.GetBytes(Comment));
        writer.Write(Tail);
        return file.ToArray();
    }

    private void Write(BinaryWriter file, BinaryWriter directory, byte[] name, byte[] content)
    {
        var start = (uint)file.BaseStream.Position;
        var packed = Stored ? content : Deflate(content);
        var flags = (ushort)(Flags | (Descriptors ? 8 : 0));
        var crc = Crc(content);
        file.Write(0x04034B50u);
        Common(file, flags, Descriptors ? 0 : crc, Descriptors ? 0 : packed.Length, Descriptors ? 0 : content.Length, name, LocalExtra);
        file.Write(name);
        file.Write(LocalExtra);
        file.Write(packed);
        if (Descriptors && DescriptorSignatures)
            file.Write(0x08074B50u);
        if (Descriptors)
            Sums(file, crc, packed.Length, content.Length);

        directory.Write(0x02014B50u);
        directory.Write((ushort)45);
        Common(directory, flags, crc, packed.Length, content.Length, name, DirectoryExtra);
        directory.Write((ushort)EntryComment.Length);
        directory.Write(0u);
        directory.Write(0x20u);
        directory.Write(start);
        directory.Write(name);
        directory.Write(DirectoryExtra);
        directory.Write(Encoding.ASCII.GetBytes(EntryComment));
    }

    private void Common(BinaryWriter writer, ushort flags, uint crc, int packed, int size, byte[] name, byte[] extra)
    {
        writer.Write((ushort)20);
        writer.Write(flags);
        writer.Write((ushort)(Stored ? 0 : 8));
        writer.Write(0x5A61_8000u);
        Sums(writer, crc, packed, size);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)extra.Length);
    }

    private static void Sums(BinaryWriter writer, uint crc, int packed, int size)
    {
        writer.Write(crc);
        writer.Write(packed);
        writer.Write(size);
    }

    // Bit by bit, unlike the editor's: two ways must agree.
    private static uint Crc(byte[] content)
    {
        var crc = ~0u;
        foreach (var bit in content.SelectMany(value => Enumerable.Range(0, 8).Select(bit => (uint)(value >> bit) & 1)))
            crc = ((crc ^ bit) & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        return ~crc;
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
            deflate.Write(content);
        return packed.ToArray();
    }
}
