namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>One record of a zip's central directory (APPNOTE 4.3.12), by position.</summary>
/// <param name="Name">As stored; UTF-8, which covers every name this package looks for.</param>
/// <param name="Record">Where the record itself starts in the file.</param>
/// <param name="Header">Where the entry's local header starts in the file.</param>
/// <param name="Packed">Bytes in the file.</param>
/// <param name="Size">Bytes when unpacked.</param>
internal sealed record ZipEntry(string Name, int Record, int Header, ushort Flags, ushort Method, uint Crc, uint Packed, uint Size)
{
    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    public bool IsEncrypted => (Flags & 1) != 0;

    /// <summary>True when checksum and sizes follow the data instead of standing in the local header.</summary>
    public bool HasDescriptor => (Flags & 8) != 0;
}
