using System.Buffers;
using System.IO.Compression;

namespace WordResumeCoach.Docx.Package;

/// <summary>
/// Refuses zip bombs before anything is parsed. An entry that declares less than it holds is harmless: <see cref="ZipArchive"/>
/// reads no further than it declares. One that declares more than it may hold is inflated and counted.
/// </summary>
internal static class ExpansionGuard
{
    /// <exception cref="DocumentProblemException"><see cref="DocumentProblem.TooManyParts"/> or <see cref="DocumentProblem.ExpandsTooFar"/>.</exception>
    public static void Check(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.Entries.Count > DocumentLimits.Entries)
            throw new DocumentProblemException(DocumentProblem.TooManyParts);

        var mayExceedTotal = zip.Entries.Sum(Ceiling) > DocumentLimits.ExpandedBytes;
        if (!mayExceedTotal && zip.Entries.All(entry => Ceiling(entry) <= Allowed(entry)))
            return;

        var left = DocumentLimits.ExpandedBytes;
        var scratch = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            foreach (var entry in zip.Entries)
            {
                if (mayExceedTotal || Ceiling(entry) > Allowed(entry))
                    left -= Measure(entry, Math.Min(left, Allowed(entry)), scratch, cancellation);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scratch);
        }
    }

    // A stored entry is read for as long as it is packed. Declared sizes go up to 2^63, whose sum no number holds.
    private static long Ceiling(ZipArchiveEntry entry) => Math.Min(Math.Max(entry.Length, entry.CompressedLength), DocumentLimits.ExpandedBytes + 1);

    private static long Allowed(ZipArchiveEntry entry) =>
        Math.Max(DocumentLimits.FreelyExpandedBytes, Math.Min(entry.CompressedLength, DocumentLimits.FileBytes) * DocumentLimits.ExpansionRatio);

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
