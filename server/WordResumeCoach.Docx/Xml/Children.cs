namespace WordResumeCoach.Docx.Xml;

/// <summary>Walks the child elements of the element a part stands on.</summary>
internal struct Children(PartXml xml)
{
    private readonly int _depth = xml.Depth;
    private bool _done = xml.IsEmpty;

    /// <summary>Moves to the next child; what is left of the one before is skipped.</summary>
    public bool Next()
    {
        while (!_done && xml.Read())
        {
            if (xml.IsElement && xml.Depth == _depth + 1)
                return true;
            if (xml.IsEnd && xml.Depth == _depth)
                _done = true;
        }
        return false;
    }
}
