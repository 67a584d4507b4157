namespace WordResumeCoach.Docx.Notes;

/// <summary>What stands in a part of its own and hangs on a place in the text.</summary>
internal enum NoteKind
{
    Footnote,
    Endnote,
    Comment,
}
