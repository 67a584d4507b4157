using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing;

/// <summary>New words for a span of one paragraph.</summary>
/// <param name="Ordinal">The paragraph, as the reader counts.</param>
/// <param name="Hash">The hash of its normalised text, as the review gave it.</param>
/// <param name="Start">Zero-based, UTF-16 code units into its text.</param>
/// <param name="Length">In UTF-16 code units; 0 inserts.</param>
/// <param name="Exact">The words that stand there now.</param>
/// <param name="Text">The words to stand there instead; "" removes. May be null where a comment says it all.</param>
/// <param name="Comment">Why, for a comment; each line becomes a paragraph of it.</param>
public sealed record Edit(int Ordinal, string Hash, int Start, int Length, string Exact, string? Text, string? Comment = null);

/// <summary>An edited file.</summary>
/// <param name="File">The bytes, of the same kind as was sent.</param>
/// <param name="Applied">One for each touched paragraph, in document order.</param>
/// <param name="Removed">What else was taken out.</param>
/// <param name="Undo">What <see cref="DocumentEditor.Undo"/> needs to give back the exact bytes.</param>
public sealed record Revision(byte[] File, ImmutableArray<AppliedEdit> Applied, ImmutableArray<Removal> Removed, byte[] Undo);

/// <param name="Before">The paragraph's text before.</param>
/// <param name="After">And after.</param>
public sealed record AppliedEdit(int Ordinal, string Before, string After);
