using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>The central directory of a zip (APPNOTE 4.3), by position, so that a change can leave all other bytes alone.</summary>
/// <param name="Start">Where the first record starts.</param>
/// <param name="RecordsEnd">Where the last record ends.</param>
/// <param name="End">Where the end-of-central-directory record starts.</param>
internal sealed record ZipDirectory(ReadOnlyMemory<byte> File, ImmutableArray<ZipEntry> Entries, int Start, int RecordsEnd, int End)
{
    /// <summary>Of a record's fixed fields, in bytes.</summary>
    public const int RecordLength = 46;

    // Part names ignore case (ECMA-376 part 2, 6.2.2).
    private readonly ILookup<string, ZipEntry> _parts = Entries.ToLookup(entry => PartName.Clean(entry.Name), StringComparer.OrdinalIgnoreCase);

    private const uint EndSignature = 0x06054B50;
    private const uint Zip64LocatorSignature = 0x07064B50;
    private const uint RecordSignature = 0x02014B50;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    /// <exception cref="DocumentProblemException">No zip, too many entries, or one of a kind that is not certain (several disks, zip64).</exception>
    public static ZipDirectory Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var end = FindEnd(bytes);
        var tail = bytes[end..];
        var count = U16(tail, 10);
        if (count > DocumentLimits.Entries)
            throw new DocumentProblemException(DocumentProblem.TooManyParts);
        var size = U32(tail, 12);
        var start = U32(tail, 16);
        if (U16(tail, 4) != 0 || U16(tail, 6) != 0 || U16(tail, 8) != count || (long)start + size > end || HasZip64(bytes, end))
            throw Damaged();
        var entries = Records(bytes[..((int)start + (int)size)], (int)start, count, out var recordsEnd);
        return new ZipDirectory(file, entries, (int)start, recordsEnd, end);
    }

    /// <summary>The entry of a part, the first where several claim the name; null when there is none.</summary>
    public ZipEntry? Find(string name) => _parts[name].FirstOrDefault();

    /// <summary>Another entry claims the same name, and nobody knows which of them Word takes.</summary>
    public bool IsAmbiguous(ZipEntry entry) => _parts[PartName.Clean(entry.Name)].Skip(1).Any();

    /// <summary>The entry's record: fixed fields, name, extra fields, comment.</summary>
    public ReadOnlySpan<byte> Record(ZipEntry entry)
    {
        var record = File.Span[entry.Record..RecordsEnd];
        return record[..(RecordLength + U16(record, 28) + U16(record, 30) + U16(record, 32))];
    }

    public static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    public static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static ImmutableArray<ZipEntry> Records(ReadOnlySpan<byte> bytes, int start, int count, out int at)
    {
        var entries = ImmutableArray.CreateBuilder<ZipEntry>();
        at = start;
        for (var i = 0; i < count; i++)
        {
            if (bytes.Length - at < RecordLength || U32(bytes, at) != RecordSignature)
                throw Damaged();
            var record = bytes[at..];
            var length = RecordLength + U16(record, 28) + U16(record, 30) + U16(record, 32);
            var header = U32(record, 42);
            if (record.Length < length || header >= start || U32(record, 20) == uint.MaxValue || U32(record, 24) == uint.MaxValue)
                throw Damaged();
            var name = Encoding.UTF8.GetString(record.Slice(RecordLength, U16(record, 28)));
            entries.Add(new ZipEntry(name, at, (int)header, U16(record, 8), U16(record, 10), U32(record, 16), U32(record, 20), U32(record, 24)));
            at += length;
        }
        return entries.ToImmutable();
    }

    // The last record whose comment fits: a comment may hold the signature by chance, so the search runs backwards.
    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        var lowest = Math.Max(0, bytes.Length - EndLength - LongestComment);
        for (var at = bytes.Length - EndLength; at >= lowest; at--)
        {
            if (U32(bytes, at) == EndSignature && at + EndLength + U16(bytes, at + 20) <= bytes.Length)
                return at;
        }
        throw Damaged();
    }

    private static bool HasZip64(ReadOnlySpan<byte> bytes, int end) => end >= 20 && U32(bytes, end - 20) == Zip64LocatorSignature;

    private static DocumentProblemException Damaged() => new(DocumentProblem.Damaged);
}
