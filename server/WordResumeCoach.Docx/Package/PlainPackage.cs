using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Package;

/// <summary>Finds the parts of a file by its zip entries and relationship parts alone (ECMA-376 part 2), forgiving what Word forgives.</summary>
internal static class PlainPackage
{
    /// <param name="mended">The SDK would not have it.</param>
    public static WordPackage Open(Stream file, bool mended, CancellationToken cancellation)
    {
        var zip = new ZipArchive(file, ZipArchiveMode.Read);
        try
        {
            var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries)
                entries.TryAdd(PartName.Clean(entry.FullName), entry);

            var package = Relations(entries, "", cancellation);
            var mainName = package.FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target;
            if (mainName is null || !entries.TryGetValue(PartName.Resolve("", mainName), out var main))
                throw new DocumentProblemException(DocumentProblem.NotADocx);

            var relations = Relations(entries, PartName.Clean(main.FullName), cancellation);
            return new WordPackage(zip, ToPart(entries, main, cancellation), package, relations)
            {
                // Programs that drop a thumbnail often leave the package's relation to it behind: no word is lost by that.
                Mended = mended && (package.All(Leads) || !relations.All(Leads)),
            };
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    private static bool Leads(Relation relation) => relation.Part is not null || relation.Kind == "hyperlink";

    private static Part ToPart(Dictionary<string, ZipArchiveEntry> entries, ZipArchiveEntry entry, CancellationToken cancellation) =>
        new(entry.Open) { Relations = () => Relations(entries, PartName.Clean(entry.FullName), cancellation) };

    /// <param name="source">The part whose relations are wanted; "" for the package.</param>
    private static ImmutableArray<Relation> Relations(Dictionary<string, ZipArchiveEntry> entries, string source, CancellationToken cancellation)
    {
        if (!entries.TryGetValue(PartName.RelationsOf(source), out var entry))
            return [];

        var relations = ImmutableArray.CreateBuilder<Relation>();
        using var xml = SafeXml.Open(entry.Open(), new NameTable());
        while (xml.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                var inside = xml.GetAttribute("TargetMode") != "External" && entries.TryGetValue(PartName.Resolve(source, target), out var found) ? found : null;
                relations.Add(new Relation(id, type, target, inside is null ? null : ToPart(entries, inside, cancellation)));
            }
        }
        return relations.ToImmutable();
    }
}
