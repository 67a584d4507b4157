using System.Collections.Immutable;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>The digital signatures of a package (ECMA-376 part 2, 10), which no change leaves valid.</summary>
internal static class Signature
{
    private const string Folder = "_xmlsignatures/";

    // An origin without signatures is counted too: whether it matters is for Word to say.
    public static bool IsOn(PackageEdit package) =>
        package.Relationships("").First("origin") is not null || package.Directory.Entries.Any(entry => IsInFolder(entry.Name));

    /// <summary>Takes the signatures out, with all that makes them parts of the package.</summary>
    public static ImmutableArray<Removal> Drop(PackageEdit package)
    {
        package.Drop("", package.Relationships("").Items.Where(item => item.Kind == "origin"));
        var gone = package.Sweep(package.Directory.Entries.Where(entry => IsInFolder(entry.Name)));
        return gone.IsEmpty ? [new Removal(RemovedThing.Signature, "_rels/.rels", 1)] : [.. gone.Select(part => new Removal(RemovedThing.Signature, part, 1))];
    }

    private static bool IsInFolder(string name) => PartName.Clean(name).StartsWith(Folder, StringComparison.OrdinalIgnoreCase);
}
