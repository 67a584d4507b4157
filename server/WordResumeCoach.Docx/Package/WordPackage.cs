using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace WordResumeCoach.Docx.Package;

/// <summary>A Word file with its parts found. Disposing it closes them.</summary>
internal sealed class WordPackage(IDisposable owner, Part main, Relation? coreProperties, ImmutableArray<Relation> relations) : IDisposable
{
    public Part Main { get; } = main;

    public Relation? CoreProperties { get; } = coreProperties;

    /// <summary>The relations of the main part, in the order of the file.</summary>
    public ImmutableArray<Relation> Relations { get; } = relations;

    /// <summary>The package breaks a rule that Word lets pass.</summary>
    public bool Mended { get; init; }

    /// <summary>The first relation of a kind.</summary>
    public Relation? Find(string kind) => Relations.FirstOrDefault(relation => relation.Kind == kind);

    /// <exception cref="DocumentProblemException">The file is no Word file, is damaged, or exceeds a limit.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        FileKind.RequireZip(file.Span);
        try
        {
            using (var zip = new ZipArchive(StreamOver(file), ZipArchiveMode.Read))
                ExpansionGuard.Check(zip, cancellation);

            // The SDK refuses a package for one dangling relation or one address that is no URI; Word opens it, and so do we.
            return SdkPackage.TryOpen(StreamOver(file)) ?? PlainPackage.Open(StreamOver(file));
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, damage);
        }
    }

    public void Dispose() => owner.Dispose();

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
