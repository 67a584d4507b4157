using WordResumeCoach.Docx.Editing.Revisions;

namespace WordResumeCoach.Docx.Editing;

/// <summary>Changes words of a .docx and nothing else.</summary>
public static class DocumentEditor
{
    /// <summary>Applies all edits or none.</summary>
    /// <exception cref="ArgumentException">An edit lacks a field, or a text has a character no paragraph can hold (a line end, most control characters).</exception>
    /// <exception cref="EditRefusedException">At least one edit does not fit or would do harm.</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static Revision Replace(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, CancellationToken cancellation = default) =>
        Replacement.Apply(file, edits, cancellation);

    /// <summary>
    /// Takes one revision back. The very file the revision made becomes the very file before; in any other, the paragraphs
    /// become what they were, as long as each is stored as the revision left it.
    /// </summary>
    /// <exception cref="InvalidDataException">These are not the undo bytes of a revision.</exception>
    /// <exception cref="EditRefusedException">A paragraph of the revision has changed since (<see cref="RefusalReason.Changed"/>).</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static byte[] Undo(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> undo, CancellationToken cancellation = default) =>
        Undoing.Apply(file, undo, cancellation);
}
