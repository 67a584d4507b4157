using System.IO.Compression;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>The parts of a file, as its zip names them.</summary>
internal static class Entries
{
    public static Dictionary<string, byte[]> Of(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        // Of two with one name each is looked at.
        return zip.Entries.GroupBy(entry => entry.FullName).SelectMany(group => group.Select((entry, index) => (Name: group.Key + new string('\'', index), Content: Content(entry)))).ToDictionary(entry => entry.Name, entry => entry.Content);
    }

    /// <summary>The parts that differ, came or went.</summary>
    public static List<string> Different(byte[] before, byte[] after)
    {
        var (old, now) = (Of(before), Of(after));
        return [.. old.Keys.Union(now.Keys).Where(name => !old.TryGetValue(name, out var one) || !now.TryGetValue(name, out var other) || !one.AsSpan().SequenceEqual(other)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Nothing of the old went, and all that came stands in one place; an element closed in its own tag may have been opened for it.</summary>
    public static bool IsInsertion(byte[] before, byte[] after)
    {
        var front = before.AsSpan().CommonPrefixLength(after);
        if (before.AsSpan(front).StartsWith("/>"u8) && after.AsSpan(front).StartsWith(">"u8))
            return after.AsSpan(front).EndsWith(before.AsSpan(front + 2));
        return after.Length >= before.Length && before.AsSpan(front).SequenceEqual(after.AsSpan(after.Length - (before.Length - front)));
    }

    /// <summary>The main part's name and bytes, wherever the file keeps it.</summary>
    public static (string Name, byte[] Content) MainPart(byte[] file)
    {
        var entries = Of(file);
        var relations = System.Text.Encoding.UTF8.GetString(entries["_rels/.rels"]);
        var name = System.Xml.Linq.XElement.Parse(relations.TrimStart('\uFEFF')).Elements()
            .First(element => ((string?)element.Attribute("Type"))!.EndsWith("/officeDocument", StringComparison.Ordinal)).Attribute("Target")!.Value.TrimStart('/');
        return (name, entries[name]);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
