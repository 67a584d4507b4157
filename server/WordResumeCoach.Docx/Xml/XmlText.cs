using System.Buffers;
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

    // What stands between two tags of one block is not looked at, so blocks are short.
    private const int BlockCharacters = 4_096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[]? _bytes = ArrayPool<byte>.Shared.Rent(BlockCharacters);
    private int _start;
    private int _end;
    private bool _atEnd;
    private Decoder? _decoder;
    private int _equalsSinceTag;

    /// <exception cref="InvalidDataException">The element has too many attributes.</exception>
    /// <exception cref="DecoderFallbackException">The part is not text.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        var block = Decode(buffer.AsSpan(index, Math.Min(count, BlockCharacters)));
        // A raw "<" can stand in no attribute (XML 1.0, 2.3), so it begins something new.
        var tag = block.LastIndexOf('<');
        _equalsSinceTag = (tag < 0 ? _equalsSinceTag : 0) + block[(tag + 1)..].Count('=');
        if (_equalsSinceTag > Attributes)
            throw new InvalidDataException("An element has too many attributes.");
        return block.Length;
    }

    // An XML reader asks for blocks only.
    public override int Read() => throw new NotSupportedException();

    public override int Peek() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _bytes is not null)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = null;
            part.Dispose();
        }
        base.Dispose(disposing);
    }

    private Span<char> Decode(Span<char> characters)
    {
        _decoder ??= DecoderByMark();
        while (true)
        {
            _decoder.Convert(_bytes.AsSpan(_start, _end - _start), characters, _atEnd, out var used, out var written, out _);
            _start += used;
            if (written > 0 || _atEnd)
                return characters[..written];
            Fill();
        }
    }

    private Decoder DecoderByMark()
    {
        while (_end < 3 && !_atEnd)
            Fill();
        ReadOnlySpan<byte> head = _bytes.AsSpan(0, _end);
        var (encoding, mark) = head switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            _ => ((Encoding)Utf8, 0),
        };
        _start = mark;
        return encoding.GetDecoder();
    }

    /// <summary>Reads on, behind the few bytes of a character that are waiting for the rest of it.</summary>
    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }
        var read = part.Read(_bytes!, _end, _bytes!.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
