using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Docx.Editing.Zip;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>
/// An <see cref="UndoRecord"/> as bytes: one byte with the version, then deflated (RFC 1951) the fields in order, numbers
/// little-endian, lengths before what they measure. Whoever sends it back is not trusted.
/// </summary>
internal static class UndoFormat
{
    private const byte Version = 2;

    // A paragraph can be no longer than the part, nor the packed part than the file.
    private const long Longest = DocumentLimits.ExpandedBytes + DocumentLimits.FileBytes;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static byte[] Write(UndoRecord record)
    {
        using var fields = new MemoryStream();
        using var writer = new BinaryWriter(fields);
        writer.Write(record.Original);
        writer.Write(record.Result);
        writer.Write(record.Back.Length);
        foreach (var stretch in record.Back)
        {
            writer.Write(stretch.Own is not null);
            writer.Write(stretch.Start);
            writer.Write(stretch.Length);
            writer.Write(stretch.Own ?? []);
        }
        writer.Write(record.IsWhole);
        writer.Write(record.Paragraphs.Length);
        foreach (var paragraph in record.Paragraphs)
        {
            writer.Write(paragraph.Ordinal);
            WriteSized(writer, Utf8.GetBytes(paragraph.Before));
            writer.Write(paragraph.AfterHash);
        }
        writer.Write(record.Comments.Length);
        foreach (var comment in record.Comments)
        {
            WriteSized(writer, Utf8.GetBytes(comment.Id));
            writer.Write(comment.AfterHash);
        }
        writer.Flush();
        return [Version, .. ZipContent.Deflate(fields.GetBuffer().AsSpan(0, (int)fields.Length))];
    }

    /// <exception cref="InvalidDataException">These are no bytes that <see cref="Write"/> made.</exception>
    public static UndoRecord Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty || bytes.Span[0] != Version)
            throw new InvalidDataException();
        using var reader = new BinaryReader(Inflate(bytes[1..]));
        try
        {
            var (original, result) = (Bytes(reader, SHA256.HashSizeInBytes), Bytes(reader, SHA256.HashSizeInBytes));
            var back = Many(reader, () => Stretch(reader));
            var isWhole = reader.ReadBoolean();
            var paragraphs = Many(reader, () => new UndoParagraph(reader.ReadInt32(), Text(reader), Bytes(reader, SHA256.HashSizeInBytes)));
            var comments = Many(reader, () => new UndoComment(Text(reader), Bytes(reader, SHA256.HashSizeInBytes)));
            return reader.BaseStream.Position == reader.BaseStream.Length
                ? new UndoRecord(original, result, back, isWhole, paragraphs, comments)
                : throw new InvalidDataException();
        }
        catch (Exception cause) when (cause is EndOfStreamException or DecoderFallbackException)
        {
            throw new InvalidDataException(null, cause);
        }
    }

    private static ImmutableArray<T> Many<T>(BinaryReader reader, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            items.Add(read());
        return items.ToImmutable();
    }

    private static Stretch Stretch(BinaryReader reader)
    {
        var (isOwn, start, length) = (reader.ReadBoolean(), reader.ReadInt32(), reader.ReadInt32());
        return new Stretch(start, length, isOwn ? Bytes(reader, length) : null);
    }

    private static string Text(BinaryReader reader) => Utf8.GetString(Bytes(reader, reader.ReadInt32()));

    private static void WriteSized(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(BinaryReader reader, int length) =>
        length >= 0 && length <= reader.BaseStream.Length - reader.BaseStream.Position ? reader.ReadBytes(length) : throw new InvalidDataException();

    private static MemoryStream Inflate(ReadOnlyMemory<byte> packed)
    {
        using var inflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var fields = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (inflate.Read(chunk) is > 0 and var read)
        {
            if (fields.Length + read > Longest)
                throw new InvalidDataException();
            fields.Write(chunk, 0, read);
        }
        fields.Position = 0;
        return fields;
    }
}
