using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Docx.Editing.Zip;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>What takes one revision back.</summary>
/// <param name="Original">SHA-256 of the file before.</param>
/// <param name="Result">SHA-256 of the file after.</param>
/// <param name="Entry">The changed zip entry's place in the central directory.</param>
/// <param name="Sums">Its sums before.</param>
/// <param name="Slot">Its bytes before: local header, data, descriptor.</param>
internal sealed record UndoRecord(byte[] Original, byte[] Result, int Entry, Sums Sums, byte[] Slot, ImmutableArray<UndoParagraph> Paragraphs)
{
    public static UndoRecord Of(ZipSlot slot, ReadOnlySpan<byte> original, ReadOnlySpan<byte> result, ImmutableArray<UndoParagraph> paragraphs) => new(
        SHA256.HashData(original), SHA256.HashData(result), slot.Directory.Entries.IndexOf(slot.Entry), Sums.Of(slot.Entry), slot.Bytes.ToArray(), paragraphs);

    /// <summary>Identifies the stored XML of a paragraph.</summary>
    public static byte[] Hash(string xml) => SHA256.HashData(Encoding.UTF8.GetBytes(xml));

    public byte[] ToBytes() => UndoFormat.Write(this);
}

/// <param name="Before">Its stored XML before.</param>
/// <param name="AfterHash">Of its stored XML after.</param>
internal sealed record UndoParagraph(int Ordinal, string Before, byte[] AfterHash);
