namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>The value of a property that is on unless it says otherwise (ECMA-376 part 1, 17.17.4).</summary>
internal static class OnOff
{
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");
}
