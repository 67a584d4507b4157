namespace WordResumeCoach.Docx.Xml;

/// <summary>
/// Walks the one branch of an <c>mc:AlternateContent</c> that is read: its first choice, or the fallback when it has no choice.
/// The choices Word writes need nothing that matters to text, so what they require is not asked.
/// </summary>
internal struct Branches(PartXml xml)
{
    private Children _children = xml.Children();
    private bool _taken;

    public bool Next()
    {
        while (_children.Next())
        {
            if (_taken || xml.LocalName is not ("Choice" or "Fallback"))
                continue;
            _taken = true;
            return true;
        }
        return false;
    }
}
