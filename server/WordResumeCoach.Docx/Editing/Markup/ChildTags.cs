namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>Walks the child elements of the element a scanner stands on.</summary>
internal struct ChildTags(MarkupScanner scanner)
{
    private readonly int _depth = scanner.Depth;
    private bool _done = scanner.Kind == MarkupKind.Empty;

    /// <summary>Moves to the next child; what is left of the one before is skipped.</summary>
    public bool Next()
    {
        while (!_done && scanner.Read())
        {
            if (scanner.IsElement && scanner.Depth == _depth + 1)
                return true;
            if (scanner.Kind == MarkupKind.Close && scanner.Depth == _depth)
                _done = true;
        }
        return false;
    }

    /// <summary>
    /// Moves to the branch of an <c>mc:AlternateContent</c> that is read, which is its first, as the reader takes it.
    /// </summary>
    public bool NextBranch()
    {
        while (Next())
        {
            if (scanner.Name is "Choice" or "Fallback")
                return true;
        }
        return false;
    }
}
