using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>One stretch of a file, told by another file: a copy of that one's bytes, or bytes of its own.</summary>
/// <param name="Start">Of the copy, in the other file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Own">Null for a copy.</param>
internal sealed record Stretch(int Start, int Length, byte[]? Own)
{
    public static Stretch Copy(int start, int length) => new(start, length, null);

    public static Stretch Of(ReadOnlySpan<byte> bytes) => new(0, bytes.Length, bytes.ToArray());

    /// <summary>The file they tell.</summary>
    /// <exception cref="InvalidDataException">They reach outside the other file, or make more than a file may be.</exception>
    public static byte[] Join(ImmutableArray<Stretch> stretches, ReadOnlySpan<byte> other)
    {
        var file = new MemoryStream();
        foreach (var (start, length, own) in stretches)
        {
            if (start < 0 || length < 0 || length > DocumentLimits.FileBytes - file.Length || (own is null && length > other.Length - start))
                throw new InvalidDataException();
            file.Write(own is null ? other.Slice(start, length) : own);
        }
        return file.ToArray();
    }
}
