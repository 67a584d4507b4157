using System.Text;

namespace WordResumeCoach.Docx.Editing.Revisions;

/// <summary>Which texts a paragraph can hold.</summary>
internal static class EditedText
{
    /// <exception cref="ArgumentException">A field is missing, or a character cannot be stored.</exception>
    public static void Require(IReadOnlyList<Edit> edits, Func<Edit, bool> isComplete)
    {
        ArgumentNullException.ThrowIfNull(edits);
        foreach (var edit in edits)
        {
            ArgumentNullException.ThrowIfNull(edit, nameof(edits));
            if (edit.Hash is null || edit.Exact is null || !isComplete(edit))
                throw new ArgumentException("An edit lacks its hash, its words or its text.", nameof(edits));
            if (!CanBeStored(edit.Exact) || !CanBeStored(edit.Text ?? "") || !CommentLines(edit).All(CanBeStored))
                throw new ArgumentException("A text has a character that no paragraph can hold.", nameof(edits));
        }
    }

    /// <summary>The lines of an edit's comment, each a paragraph; none for no comment.</summary>
    public static IEnumerable<string> CommentLines(Edit edit) => edit.Comment is { Length: > 0 } comment ? comment.ReplaceLineEndings("\n").Split('\n') : [];

    private static bool CanBeStored(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || !CanBeStored(rune.Value))
                return false;
            at += rune.Utf16SequenceLength;
        }
        return true;
    }

    // XML 1.0, 2.2, without line ends, which a paragraph cannot hold; with what stands for elements in its text.
    private static bool CanBeStored(int rune) => rune is '\t' or '\v' or '\f' or '\u001E' or '\u001F' or (>= ' ' and not ('\uFFFE' or '\uFFFF'));
}
