using WordResumeCoach.Docx.Editing.Cleaning;
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
        Replace(file, edits, SignedFile.Refuse, cancellation);

    /// <inheritdoc cref="Replace(ReadOnlyMemory{byte}, IReadOnlyList{Edit}, CancellationToken)"/>
    public static Revision Replace(ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, SignedFile whenSigned, CancellationToken cancellation = default) =>
        Rewording.Replace(file, edits, whenSigned, cancellation);

    /// <summary>Applies all edits or none as tracked changes, for the author to accept or reject in Word.</summary>
    /// <param name="date">The author's clock; Word shows it as it is. Seconds count, fractions do not.</param>
    /// <inheritdoc cref="Replace(ReadOnlyMemory{byte}, IReadOnlyList{Edit}, CancellationToken)"/>
    public static Revision Track(
        ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, DateTime date, SignedFile whenSigned = SignedFile.Refuse, CancellationToken cancellation = default) =>
        Rewording.Track(file, edits, date, whenSigned, cancellation);

    /// <summary>Makes each edit a comment on its words: why, then what could stand there. The text stays; comments may overlap.</summary>
    /// <param name="date">The author's clock; Word shows it as it is. Seconds count, fractions do not.</param>
    /// <exception cref="ArgumentException">An edit has neither text nor comment, or one with a character that cannot be stored.</exception>
    /// <exception cref="EditRefusedException">At least one edit does not fit or its words cannot bear a comment.</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static Revision Comment(
        ReadOnlyMemory<byte> file, IReadOnlyList<Edit> edits, DateTime date, SignedFile whenSigned = SignedFile.Refuse, CancellationToken cancellation = default) =>
        Commenting.Apply(file, edits, date, whenSigned, cancellation);

    /// <summary>
    /// A copy to give away: tracked changes accepted; comments, names of authors, hidden text and what add-ins keep taken out.
    /// The words that show stay. Pictures and embedded files are not looked into.
    /// </summary>
    /// <exception cref="EditRefusedException">The document is signed or protected.</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static Revision Clean(ReadOnlyMemory<byte> file, SignedFile whenSigned = SignedFile.Refuse, CancellationToken cancellation = default) =>
        CleanCopy.Make(file, whenSigned, cancellation);

    /// <summary>
    /// Takes one revision back. The very file the revision made becomes the very file before; in any other, the paragraphs
    /// become what they were, as long as each is stored as the revision left it. A clean copy is taken back as a whole or not at all.
    /// </summary>
    /// <exception cref="InvalidDataException">These are not the undo bytes of a revision.</exception>
    /// <exception cref="EditRefusedException">A paragraph of the revision has changed since (<see cref="RefusalReason.Changed"/>).</exception>
    /// <exception cref="DocumentProblemException">The file cannot be read.</exception>
    public static byte[] Undo(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> undo, CancellationToken cancellation = default) =>
        Undoing.Apply(file, undo, cancellation);
}
