using System.Buffers.Binary;
using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Zip;

/// <summary>
/// Changes, adds and removes entries of a zip. Every other entry, the order, the names, dates and comments stay byte for byte;
/// only the offsets of what stands behind a change move along.
/// </summary>
internal sealed class ZipRewrite(ZipDirectory directory)
{
    private const int HeaderOffset = 42;

    private readonly Dictionary<ZipEntry, byte[]?> _changed = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, byte[] Content)> _added = [];

    public void Replace(ZipEntry entry, byte[] content) => _changed[entry] = content;

    public void Remove(ZipEntry entry) => _changed[entry] = null;

    /// <param name="name">ASCII, and no other entry's.</param>
    public void Add(string name, byte[] content) => _added.Add((name, content));

    /// <param name="like">The entry whose date new ones bear.</param>
    public RewrittenZip Write(ZipSlot like)
    {
        var file = directory.File.Span;
        var result = new MemoryStream(file.Length + 1024);
        var back = ImmutableArray.CreateBuilder<Stretch>();
        var moved = new Dictionary<ZipEntry, EntryBytes>(ReferenceEqualityComparer.Instance);
        var shifts = new List<(int After, int Shift)>();
        var done = 0;
        foreach (var slot in _changed.Keys.Select(entry => ZipSlot.Of(directory, entry)).OrderBy(slot => slot.Start))
        {
            Keep(result, back, done, slot.Start);
            if (_changed[slot.Entry] is { } content)
            {
                moved[slot.Entry] = EntryBytes.Replacing(slot, content);
                result.Write(moved[slot.Entry].Local);
            }
            back.Add(Stretch.Of(slot.Bytes));
            shifts.Add((slot.Start, (int)result.Length - slot.End));
            done = slot.End;
        }
        Keep(result, back, done, directory.Start);
        back.Add(Stretch.Of(file[directory.Start..]));
        var added = _added.Select(part => EntryBytes.New(part.Name, part.Content, like)).Select(entry => (entry, Append(result, entry.Local))).ToList();
        WriteDirectory(result, moved, shifts, added);
        return new RewrittenZip(result.ToArray(), back.ToImmutable());
    }

    private void WriteDirectory(
        MemoryStream result, Dictionary<ZipEntry, EntryBytes> moved, List<(int After, int Shift)> shifts, List<(EntryBytes Bytes, int At)> added)
    {
        var file = directory.File.Span;
        var start = (int)result.Length;
        var kept = directory.Entries.Where(entry => !_changed.TryGetValue(entry, out var content) || content is not null).ToList();
        foreach (var entry in kept)
        {
            // Of the stretches that changed length, the last one in front says how far the entry moved.
            var shift = shifts.FindLast(shift => shift.After < entry.Header).Shift;
            WriteRecord(result, moved.TryGetValue(entry, out var bytes) ? bytes.Record : directory.Record(entry), entry.Header + shift);
        }
        foreach (var (bytes, at) in added)
            WriteRecord(result, bytes.Record, at);
        var grown = (int)result.Length - start - (directory.RecordsEnd - directory.Start);
        result.Write(file[directory.RecordsEnd..directory.End]);
        var tail = file[directory.End..].ToArray();
        var size = (int)ZipDirectory.U32(tail, 12) + grown;
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(8), (ushort)(kept.Count + added.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(10), (ushort)(kept.Count + added.Count));
        BinaryPrimitives.WriteUInt32LittleEndian(tail.AsSpan(12), (uint)size);
        BinaryPrimitives.WriteUInt32LittleEndian(tail.AsSpan(16), (uint)start);
        result.Write(tail);
    }

    private static void WriteRecord(MemoryStream result, ReadOnlySpan<byte> record, int header)
    {
        var at = (int)result.Length;
        result.Write(record);
        BinaryPrimitives.WriteUInt32LittleEndian(result.GetBuffer().AsSpan(at + HeaderOffset), (uint)header);
    }

    private void Keep(MemoryStream result, ImmutableArray<Stretch>.Builder back, int start, int end)
    {
        back.Add(Stretch.Copy((int)result.Length, end - start));
        result.Write(directory.File.Span[start..end]);
    }

    private static int Append(MemoryStream result, byte[] bytes)
    {
        var at = (int)result.Length;
        result.Write(bytes);
        return at;
    }
}

/// <param name="Back">Tells the file before by this one.</param>
internal sealed record RewrittenZip(byte[] File, ImmutableArray<Stretch> Back);
