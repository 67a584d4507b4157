namespace WordResumeCoach.Docx.Editing;

/// <summary>Changes words of a .docx and nothing else.</summary>
public static class DocumentEditor
{
    /// <summary>Applies all edits or none.</summary>
    /// <exception cref="EditRefusedException">At least one edit does not fit or would do harm.</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static Revision Replace(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{file.Length} {edits.Count} {cancellation}");

    /// <summary>Takes one revision back.</summary>
    /// <exception cref="EditRefusedException">A paragraph of the revision has changed since (<see cref="RefusalReason.Changed"/>).</exception>
    public static byte[] Undo(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> undo, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{file.Length} {undo.Length} {cancellation}");
}
