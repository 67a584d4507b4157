using System.Text;

namespace WordResumeCoach.Docx.Package;

/// <summary>Tells by the first bytes what was uploaded, whatever its name says.</summary>
internal static class FileKind
{
    // [MS-CFB] 2.2: the signature of an OLE compound file, which holds a legacy .doc or an encrypted package.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> ZipEntry => "PK\x03\x04"u8;

    // [MS-OFFCRYPTO] 2.3.4.4: the stream that holds the encrypted document; names in a compound file are UTF-16.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0\0\0"u8;

    // Streams of other programs that keep their files in compound files: [MS-XLS] 2.1.2, [MS-PPT] 2.1.2, Hangul's header.
    private static readonly byte[][] OtherPrograms = [.. new[] { "Workbook", "Book", "PowerPoint Document", "FileHeader" }.Select(name => Encoding.Unicode.GetBytes(name + "\0"))];

    // [MS-CFB] 2.6: directory entries are 128 bytes long and begin with the name.
    private const int DirectoryEntryBytes = 128;

    public static void RequireZip(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            throw new DocumentProblemException(DocumentProblem.EmptyFile);
        if (file.Length > DocumentLimits.FileBytes)
            throw new DocumentProblemException(DocumentProblem.TooLarge);
        if (file.StartsWith(CompoundFile))
            throw new DocumentProblemException(CompoundKind(file));
        if (!file.StartsWith(ZipEntry))
            throw new DocumentProblemException(DocumentProblem.NotADocx);
    }

    private static DocumentProblem CompoundKind(ReadOnlySpan<byte> file)
    {
        if (HasStream(file, EncryptedPackage))
            return DocumentProblem.PasswordProtected;
        foreach (var name in OtherPrograms)
        {
            if (HasStream(file, name))
                return DocumentProblem.NotADocx;
        }
        return DocumentProblem.LegacyDoc;
    }

    private static bool HasStream(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        for (var at = 0; at + name.Length <= file.Length; at += DirectoryEntryBytes)
        {
            // Names in a compound file are compared without regard to case.
            if (Ascii.EqualsIgnoreCase(file.Slice(at, name.Length), name))
                return true;
        }
        return false;
    }
}
