using System.Text;

namespace WordResumeCoach.Api.Uploads;

/// <summary>One part of a form as it came.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="FileName">The name of the file it came from, without folders; null when none was given.</param>
/// <param name="ContentType">As the part names it; null when it does not.</param>
internal sealed record FormPart(ReadOnlyMemory<byte> Bytes, string? FileName, string? ContentType)
{
    /// <summary>The content read as UTF-8; what is no UTF-8 becomes U+FFFD.</summary>
    public string Text => Encoding.UTF8.GetString(WithoutMark(Bytes.Span));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
