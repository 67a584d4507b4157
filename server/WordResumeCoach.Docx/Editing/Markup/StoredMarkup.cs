using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>A part as text, with what it takes to store it again byte for byte.</summary>
internal sealed partial record StoredMarkup(string Xml, Encoding Encoding, int MarkLength)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <exception cref="DocumentProblemException">No well-formed XML without DTD, in one of the two encodings a part may have (ECMA-376 part 2, 8.2.5).</exception>
    public static StoredMarkup Read(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Detect(bytes);
        try
        {
            var xml = encoding.GetString(bytes[mark..]);
            RequireWellFormed(xml);
            // UTF-16 is known by its first bytes; whatever the declaration then says is no longer news.
            if (encoding == Utf8 && mark == 0 && DeclaredEncoding().Match(xml) is { Success: true } declared && !IsUtf8(declared.Groups[1].Value))
                throw new DocumentProblemException(DocumentProblem.Damaged);
            return new StoredMarkup(xml, encoding, mark);
        }
        catch (Exception cause) when (cause is ArgumentException or XmlException)
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, cause);
        }
    }

    /// <exception cref="XmlException">It is not well formed.</exception>
    public static void RequireWellFormed(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
        }
    }

    /// <summary>Other text in the encoding this part came in.</summary>
    public byte[] Store(string xml) => [.. MarkLength == 0 ? [] : Encoding.Preamble.IsEmpty ? Encoding.UTF8.Preamble : Encoding.Preamble, .. Encoding.GetBytes(xml)];

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Little, 2),
        [0xFE, 0xFF, ..] => (Big, 2),
        [(byte)'<', 0, ..] => (Little, 0),
        [0, (byte)'<', ..] => (Big, 0),
        _ => (Utf8, 0),
    };

    private static bool IsUtf8(string name) =>
        name.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]*)["']""", RegexOptions.NonBacktracking)]
    private static partial Regex DeclaredEncoding();
}
