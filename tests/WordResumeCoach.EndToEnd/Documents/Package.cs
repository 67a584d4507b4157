using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace WordResumeCoach.EndToEnd.Documents;

/// <summary>A .docx as its zip entries, to compare two of them byte by byte.</summary>
internal sealed class Package
{
    private const string Body = "word/document.xml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<(string Name, DateTimeOffset Written, byte[] Content)> _entries = [];

    public Package(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _entries.Add((entry.FullName, entry.LastWriteTime, bytes.ToArray()));
        }
    }

    /// <summary>The texts of the paragraphs in which the bodies differ, in order.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">The files differ in anything but paragraphs of the body.</exception>
    public static IReadOnlyList<(string Before, string After)> ChangedParagraphs(byte[] before, byte[] after)
    {
        var (old, @new) = (new Package(before), new Package(after));
        Assert.Equal(old._entries.Select(e => (e.Name, e.Written)), @new._entries.Select(e => (e.Name, e.Written)));
        foreach (var ((name, _, was), (_, _, @is)) in old._entries.Zip(@new._entries))
            Assert.True(name == Body || was.AsSpan().SequenceEqual(@is), $"{name} is not the same.");

        var (pieces, newPieces) = (old.Pieces(), @new.Pieces());
        Assert.Equal(pieces.Count, newPieces.Count);
        var changed = Enumerable.Range(0, pieces.Count).Where(i => pieces[i] != newPieces[i]).ToList();
        Assert.All(changed, i => Assert.StartsWith("<w:p", pieces[i], StringComparison.Ordinal));
        return [.. changed.Select(i => (TextOf(pieces[i], pieces[0]), TextOf(newPieces[i], pieces[0])))];
    }

    /// <summary>The body's XML, cut at the ends of its outermost paragraphs. Joined again the pieces give it back, byte for byte.</summary>
    private List<string> Pieces()
    {
        // Latin-1 keeps every byte as one character, so that equal strings are equal bytes.
        var xml = Encoding.Latin1.GetString(_entries.Single(entry => entry.Name == Body).Content);
        var pieces = new List<string>();
        var (from, depth) = (0, 0);
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0; at = xml.IndexOf('<', at + 1))
        {
            var end = xml.IndexOf('>', at) + 1;
            var tag = xml[at..end];
            if (tag == "<w:p>" || (tag.StartsWith("<w:p ", StringComparison.Ordinal) && tag[^2] != '/'))
            {
                if (depth++ == 0)
                    Cut(at);
            }
            else if (tag == "</w:p>" && --depth == 0)
            {
                Cut(end);
            }
        }
        Cut(xml.Length);
        return pieces;

        void Cut(int to)
        {
            pieces.Add(xml[from..to]);
            from = to;
        }
    }

    /// <param name="paragraph">One piece.</param>
    /// <param name="start">The first piece: its root declares the prefixes.</param>
    private static string TextOf(string paragraph, string start)
    {
        var root = start[start.IndexOf("<w:document", StringComparison.Ordinal)..];
        var xml = $"{root[..(root.IndexOf('>', StringComparison.Ordinal) + 1)]}{paragraph}</w:document>";
        return string.Concat(XElement.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(xml))).Descendants(W + "t").Select(t => t.Value));
    }
}
