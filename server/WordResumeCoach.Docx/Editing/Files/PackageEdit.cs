using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>A package whose parts change: what is not named here stays byte for byte.</summary>
internal sealed class PackageEdit(ZipDirectory directory)
{
    private readonly ZipRewrite _zip = new(directory);
    private readonly HashSet<ZipEntry> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, RelationshipList> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<Relationship>> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ZipEntry, byte[]> _content = new(ReferenceEqualityComparer.Instance);
    private bool _isChanged;

    public ZipDirectory Directory => directory;

    /// <summary>The relationships of a part, those that were dropped included.</summary>
    /// <param name="source">"" for the package.</param>
    public RelationshipList Relationships(string source) =>
        _relationships.TryGetValue(source, out var list) ? list : _relationships[source] = RelationshipList.Of(directory, source);

    /// <summary>A part as it is now, replaced or not.</summary>
    public byte[] Read(ZipEntry entry) => _content.TryGetValue(entry, out var content) ? content : ZipContent.Unpack(ZipSlot.Of(directory, entry));

    public void Replace(ZipEntry entry, byte[] content)
    {
        _isChanged = true;
        _content[entry] = content;
        _zip.Replace(entry, content);
    }

    /// <summary>Adds a part and what makes it one: its type, and the relationship that leads to it.</summary>
    /// <param name="name">ASCII, and free.</param>
    public void Add(string source, string name, string relationshipType, string contentType, byte[] content)
    {
        _isChanged = true;
        _zip.Add(name, content);
        var list = Relationships(source);
        if (!list.Items.Any(item => item.Type == relationshipType && string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)))
            Relate(source, list, $"Id=\"{list.NewId()}\" Type=\"{relationshipType}\" Target=\"{Target(source, name)}\"");
        var (types, markup) = Types();
        Replace(types, markup.Store(ContentTypes.With(markup.Xml, name, contentType)));
    }

    /// <summary>Drops relationships of a part. What only they lead to goes with the next <see cref="Sweep"/>.</summary>
    public void Drop(string source, IEnumerable<Relationship> relationships)
    {
        if (!_dropped.TryGetValue(source, out var dropped))
            dropped = _dropped[source] = [];
        dropped.UnionWith(relationships);
    }

    /// <summary>Removes what no relationship leads to any more, with its types, and these entries beside.</summary>
    /// <returns>The names of the parts that are gone.</returns>
    public ImmutableArray<string> Sweep(IEnumerable<ZipEntry> beside)
    {
        var after = Reachable(isAfter: true);
        var gone = Reachable(isAfter: false).Where(entry => !after.Contains(entry)).Union(beside).Where(_gone.Add).ToList();
        foreach (var (source, dropped) in _dropped.Where(pair => pair.Value.Count > 0 && !_gone.Contains(Relationships(pair.Key).Entry!)))
            Replace(Relationships(source).Entry!, Relationships(source).Without(dropped));
        gone.ForEach(_zip.Remove);
        _isChanged |= gone.Count > 0;
        var names = gone.Select(entry => PartName.Clean(entry.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count > 0)
        {
            var (entry, markup) = Types();
            var left = directory.Entries.Where(entry => !_gone.Contains(entry)).Select(entry => entry.Name);
            if (ContentTypes.Without(markup.Xml, names, left) is var xml && xml != markup.Xml)
                Replace(entry, markup.Store(xml));
        }
        return [.. names.Where(name => !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
    }

    /// <param name="like">The entry whose date new ones bear.</param>
    public RewrittenZip Write(ZipEntry like) => _isChanged
        ? _zip.Write(ZipSlot.Of(directory, like))
        : new RewrittenZip(directory.File.ToArray(), [Stretch.Copy(0, directory.File.Length)]);

    private void Relate(string source, RelationshipList list, string attributes)
    {
        if (list is { Entry: { } entry, Markup: { } markup })
        {
            var root = RootElement.Of(markup.Xml);
            Replace(entry, markup.Store(root.Append(markup.Xml, $"<{root.Named("Relationship")} {attributes}/>")));
            return;
        }
        const string open = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        _zip.Add(PartName.RelationsOf(source), Encoding.UTF8.GetBytes($"{open}<Relationship {attributes}/></Relationships>"));
    }

    private static string Target(string source, string name)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        return name.StartsWith(folder, StringComparison.Ordinal) ? name[folder.Length..] : "/" + name;
    }

    private (ZipEntry Entry, StoredMarkup Markup) Types()
    {
        var entry = directory.Find(ContentTypes.Part) ?? throw new DocumentProblemException(DocumentProblem.Damaged);
        return (entry, StoredMarkup.Read(Read(entry)));
    }

    private HashSet<ZipEntry> Reachable(bool isAfter)
    {
        var reached = new HashSet<ZipEntry>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<string>([""]);
        while (waiting.TryDequeue(out var source))
        {
            var list = Relationships(source);
            if (list.Entry is { } entry)
                reached.Add(entry);
            foreach (var item in list.Items)
            {
                var isDropped = isAfter && _dropped.TryGetValue(source, out var dropped) && dropped.Contains(item);
                if (!isDropped && item.Part is { } part && reached.Add(part))
                    waiting.Enqueue(PartName.Clean(part.Name));
            }
        }
        return reached;
    }
}
