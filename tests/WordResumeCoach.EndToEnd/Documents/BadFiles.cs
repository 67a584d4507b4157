using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WordResumeCoach.EndToEnd.Documents;

/// <summary>What people drop by mistake, and what someone drops on purpose.</summary>
internal static class BadFiles
{
    public static readonly byte[] Text = Encoding.UTF8.GetBytes("Robin Example, robin@example.com, backend developer.");

    // PNG, 5.2: the signature, then the start of a header.
    public static readonly byte[] Picture = [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    public static readonly byte[] PasswordProtected = CompoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage");

    public static readonly byte[] LegacyDoc = CompoundFile("Root Entry", "WordDocument", "1Table");

    public static byte[] Truncated => WeakResume.Bytes[..(WeakResume.Bytes.Length * 3 / 5)];

    public static byte[] NoParagraphs => DocxFile.WithBody("");

    /// <summary>Starts like a .docx and goes on for 50 MiB.</summary>
    public static byte[] FiftyMegabytes()
    {
        var bytes = new byte[50 * 1024 * 1024];
        WeakResume.Bytes.CopyTo(bytes, 0);
        return bytes;
    }

    /// <summary>Some hundred kilobytes that unpack to 256 MiB.</summary>
    public static byte[] ZipBomb()
    {
        var file = new MemoryStream();
        file.Write(WeakResume.Bytes);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/media/picture.bmp", CompressionLevel.Fastest).Open();
            var mebibyte = new byte[1024 * 1024];
            for (var i = 0; i < 256; i++)
                entry.Write(mebibyte);
        }
        return file.ToArray();
    }

    /// <summary>[MS-CFB]: a header, one sector of allocation table, one of directory entries with these names.</summary>
    private static byte[] CompoundFile(params string[] names)
    {
        const int Sector = 512;
        var file = new byte[3 * Sector];
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file);
        Put16(24, 0x3E); Put16(26, 3); Put16(28, 0xFFFE); Put16(30, 9); Put16(32, 6);
        Put32(44, 1); Put32(48, 1); Put32(56, 4096); Put32(60, 0xFFFFFFFE); Put32(68, 0xFFFFFFFE);
        file.AsSpan(76, Sector - 76).Fill(0xFF);
        Put32(76, 0);

        file.AsSpan(Sector, Sector).Fill(0xFF);
        Put32(Sector, 0xFFFFFFFD); Put32(Sector + 4, 0xFFFFFFFE);

        for (var i = 0; i < names.Length; i++)
        {
            var entry = (2 * Sector) + (128 * i);
            var length = Encoding.Unicode.GetBytes(names[i], file.AsSpan(entry));
            Put16(entry + 64, (ushort)(length + 2));
            file[entry + 66] = (byte)(i == 0 ? 5 : 2);
        }
        return file;

        void Put16(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void Put32(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
    }
}
