using System.Text;

namespace WordResumeCoach.Docx.Xml;

/// <summary>
/// The characters of a part: UTF-8, or UTF-16 with its mark, as ECMA-376 part 2 wants them. An element with thousands of
/// attributes is refused here, because an XML reader takes it in one step that grows with their square and cannot be cancelled.
/// </summary>
internal sealed class XmlText(Stream part) : TextReader
{
    // No producer writes a hundred attributes; a long picture in one attribute has two equals signs at most.
    private const int Attributes = 1_000;
    private const int BlockCharacters = 4_096;

    private readonly StreamReader _reader = new(part, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, BlockCharacters);
    private int _equalsSinceTag;

    /// <exception cref="InvalidDataException">The element has too many attributes.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        // What stands between two tags of one block is not looked at, so blocks are short.
        var read = _reader.Read(buffer, index, Math.Min(count, BlockCharacters));
        var block = buffer.AsSpan(index, read);
        // A raw "<" can stand in no attribute (XML 1.0, 2.3), so it begins something new.
        var tag = block.LastIndexOf('<');
        _equalsSinceTag = (tag < 0 ? _equalsSinceTag : 0) + block[(tag + 1)..].Count('=');
        if (_equalsSinceTag > Attributes)
            throw new InvalidDataException("An element has too many attributes.");
        return read;
    }

    public override int Read() => _reader.Read();

    public override int Peek() => _reader.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _reader.Dispose();
        base.Dispose(disposing);
    }
}
