using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using WordResumeCoach.Docx.Flat;

namespace WordResumeCoach.Docx.Package;

/// <summary>A Word file with its parts found. Disposing it closes them.</summary>
internal sealed class WordPackage(IDisposable owner, Part main, ImmutableArray<Relation> package, ImmutableArray<Relation> relations) : IDisposable
{
    private const long ModestBytes = 256 * 1024;

    public Part Main { get; } = main;

    public Relation? CoreProperties => package.FirstOrDefault(relation => relation.Kind == "core-properties");

    public Relation? AppProperties => package.FirstOrDefault(relation => relation.Kind is "extended-properties" or "extendedProperties");

    /// <summary>The relations of the main part, in the order of the file.</summary>
    public ImmutableArray<Relation> Relations { get; } = relations;

    /// <summary>The package breaks a rule that Word lets pass.</summary>
    public bool Mended { get; init; }

    /// <summary>The first relation of a kind.</summary>
    public Relation? Find(string kind) => Relations.FirstOrDefault(relation => relation.Kind == kind);

    /// <exception cref="DocumentProblemException">The file is no Word file, is damaged, or exceeds a limit.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        try
        {
            if (file.Length <= DocumentLimits.FileBytes && FlatFile.Is(file.Span))
                file = FlatFile.Pack(StreamOver(file), cancellation);
            FileKind.RequireZip(file.Span);
            bool modest;
            using (var zip = new ZipArchive(StreamOver(file), ZipArchiveMode.Read))
            {
                ExpansionGuard.Check(zip, cancellation);
                modest = IsModest(zip);
            }
            // The SDK refuses a package for one dangling relation or one address that is no URI; Word opens it, and so do we.
            return (modest ? SdkPackage.TryOpen(StreamOver(file)) : null) ?? PlainPackage.Open(StreamOver(file), mended: modest, cancellation);
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, damage);
        }
    }

    // The SDK cannot be cancelled, and takes seconds over long lists of types and relations; those go the plain way.
    private static bool IsModest(ZipArchive zip) =>
        zip.Entries.Sum(entry => entry.Name == "[Content_Types].xml" || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? entry.Length : 0)
        <= ModestBytes;

    public void Dispose() => owner.Dispose();

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
