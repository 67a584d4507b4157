using System.Buffers;
using System.IO.Compression;

namespace WordResumeCoach.Docx.Package;

/// <summary>Refuses zip bombs before anything is parsed: entries are inflated and counted, whatever sizes they declare.</summary>
internal static class ExpansionGuard
{
    // RFC 1951 cannot do better than 258 bytes for two bits, hence no entry that is smaller than this exceeds the free size.
    private const int DeflateCeiling = 1_032;

    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParts"/> or <see cref="DocumentProblem.ExpandsTooFar"/>.</exception>
    public static void Check(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.Entries.Count > DocumentLimits.Entries)
            throw new DocumentProblemException(DocumentProblem.TooManyParts);

        var mayExceedTotal = zip.Entries.Sum(Ceiling) > DocumentLimits.ExpandedBytes;
        var left = DocumentLimits.ExpandedBytes;
        var scratch = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            foreach (var entry in zip.Entries)
            {
                if (mayExceedTotal || Ceiling(entry) > DocumentLimits.FreelyExpandedBytes)
                    left -= Measure(entry, Math.Min(left, Allowed(entry)), scratch, cancellation);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scratch);
        }
    }

    // The declared length only ever raises the ceiling: other methods than deflate may compress better.
    private static long Ceiling(ZipArchiveEntry entry) => Math.Max(entry.CompressedLength * DeflateCeiling, entry.Length);

    private static long Allowed(ZipArchiveEntry entry) =>
        Math.Max(DocumentLimits.FreelyExpandedBytes, entry.CompressedLength * DocumentLimits.ExpansionRatio);

    private static long Measure(ZipArchiveEntry entry, long allowed, byte[] scratch, CancellationToken cancellation)
    {
        long expanded = 0;
        try
        {
            using var content = entry.Open();
            while (content.Read(scratch) is > 0 and var read)
            {
                cancellation.ThrowIfCancellationRequested();
                expanded += read;
                if (expanded > allowed)
                    throw new DocumentProblemException(DocumentProblem.ExpandsTooFar);
            }
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            // A broken entry matters only to whoever reads it: a broken picture costs no review.
        }
        return expanded;
    }
}
