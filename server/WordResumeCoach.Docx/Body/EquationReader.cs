namespace WordResumeCoach.Docx.Body;

/// <summary>Reads the characters of an equation (ECMA-376 part 1, 22.1) in the order of the file, whatever stands above or below what.</summary>
internal static class EquationReader
{
    /// <summary>Reads the element the part stands on, to any depth.</summary>
    public static void Read(StoryScope scope)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word.Length == 0 && xml.LocalName == "t")
                RunReader.Text(scope, xml.Text().Replace('\n', ' ').Replace('\r', ' '), scope.Paragraph.Style.Run.Over(scope.Styles.Defaults));
            else if (xml.Word is "" or "ins" or "moveTo")
                Read(scope);
        }
    }
}
