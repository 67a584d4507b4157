using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Docx.Editing.Zip;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>What takes one revision back.</summary>
/// <param name="Original">SHA-256 of the file before.</param>
/// <param name="Result">SHA-256 of the file after.</param>
/// <param name="Back">The file before, told by the file after.</param>
/// <param name="IsWhole">In a file that is not the one after, nothing can be taken back.</param>
/// <param name="Paragraphs">The paragraphs that changed.</param>
/// <param name="Comments">The comments that came.</param>
internal sealed record UndoRecord(
    byte[] Original, byte[] Result, ImmutableArray<Stretch> Back, bool IsWhole, ImmutableArray<UndoParagraph> Paragraphs, ImmutableArray<UndoComment> Comments)
{
    /// <summary>Identifies the stored XML of a paragraph or comment.</summary>
    public static byte[] Hash(string xml) => SHA256.HashData(Encoding.UTF8.GetBytes(xml));

    public byte[] ToBytes() => UndoFormat.Write(this);
}

/// <param name="Before">Its stored XML before.</param>
/// <param name="AfterHash">Of its stored XML after.</param>
internal sealed record UndoParagraph(int Ordinal, string Before, byte[] AfterHash);

/// <param name="AfterHash">Of its stored XML.</param>
internal sealed record UndoComment(string Id, byte[] AfterHash);
