namespace WordResumeCoach.Docx.Body;

/// <summary>Reads what a content control says of itself (ECMA-376 part 1, 17.5.2).</summary>
internal static class ControlProperties
{
    /// <summary>Reads the <c>w:sdtPr</c> the part stands on.</summary>
    public static void Read(StoryScope scope)
    {
        for (var children = scope.Xml.Children(); children.Next();)
        {
            if (scope.Xml.Word == "showingPlcHdr")
                scope.InPrompt = scope.Xml.IsOn;
        }
    }
}
