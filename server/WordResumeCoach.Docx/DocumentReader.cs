using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx;

/// <summary>Reads a .docx into plain values.</summary>
public static class DocumentReader
{
    /// <summary>Reads a .docx, .docm, .dotx or .dotm, or the same as one XML document (Flat OPC). The same bytes give equal documents.</summary>
    /// <exception cref="DocumentProblemException">The file cannot be read, or asks for too much (<see cref="DocumentLimits"/>).</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Document Read(ReadOnlyMemory<byte> file, CancellationToken cancellation = default)
    {
        using var package = WordPackage.Open(file, cancellation);
        return new PackageReader(package, cancellation).Read();
    }
}
