using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Words;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>The relationships of one part, as stored.</summary>
/// <param name="Entry">The relationship part; null when there is none.</param>
internal sealed record RelationshipList(ZipEntry? Entry, StoredMarkup? Markup, ImmutableArray<Relationship> Items)
{
    /// <param name="source">The part whose relationships are wanted; "" for the package.</param>
    /// <exception cref="DocumentProblemException">They cannot be read.</exception>
    public static RelationshipList Of(ZipDirectory directory, string source)
    {
        if (directory.Find(PartName.RelationsOf(source)) is not { } entry)
            return new RelationshipList(null, null, []);
        var markup = StoredMarkup.Read(ZipContent.Unpack(ZipSlot.Of(directory, entry)));
        var items = ImmutableArray.CreateBuilder<Relationship>();
        var scanner = new MarkupScanner(markup.Xml);
        while (scanner.Read())
        {
            if (!scanner.IsElement || scanner.Name is not "Relationship"
                || scanner.PlainValue("Type") is not { } type || scanner.PlainValue("Target") is not { } target)
                continue;
            var name = scanner.PlainValue("TargetMode") == "External" ? null : PartName.Resolve(source, target);
            items.Add(new Relationship(scanner.PlainValue("Id") ?? "", type, name, name is null ? null : directory.Find(name), Site(scanner)));
        }
        return new RelationshipList(entry, markup, items.ToImmutable());
    }

    public Relationship? First(string kind) => Items.FirstOrDefault(item => item.Kind == kind);

    /// <summary>An id none of them has, as Word makes them.</summary>
    public string NewId()
    {
        var used = Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, used.Count + 1).Select(number => $"rId{number}").First(id => !used.Contains(id));
    }

    /// <summary>The stored part without some of them.</summary>
    public byte[] Without(IEnumerable<Relationship> gone) =>
        Markup!.Store(Splice.Apply(Markup.Xml, .., gone.Select(item => new Splice(item.Site.Start.Value, item.Site.End.Value, ""))));

    private static Range Site(MarkupScanner scanner)
    {
        var start = scanner.Start;
        if (scanner.Kind == MarkupKind.Open)
        {
            while (scanner.Read() && scanner is not { Kind: MarkupKind.Close, Depth: 2 })
            {
            }
        }
        return start..scanner.End;
    }
}
