using System.Security;
using System.Text;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>Text as run content.</summary>
internal static class TextXml
{
    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <param name="properties">What stands in <c>w:rPr</c>.</param>
    public static string Run(string text, string properties)
    {
        if (text.Length == 0)
            return "";
        var run = new StringBuilder("<w:r>");
        if (properties.Length > 0)
            run.Append("<w:rPr>").Append(properties).Append("</w:rPr>");
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var control = i < text.Length ? Control(text[i]) : "";
            if (control is null)
                continue;
            if (i > start)
                run.Append("<w:t xml:space=\"preserve\">").Append(Escape(text[start..i])).Append("</w:t>");
            run.Append(control);
            start = i + 1;
        }
        return run.Append("</w:r>").ToString();
    }

    private static string? Control(char c) => c switch
    {
        '\t' => "<w:tab/>",
        '\v' => "<w:br/>",
        '\f' => "<w:br w:type=\"page\"/>",
        '\u001E' => "<w:noBreakHyphen/>",
        '\u001F' => "<w:softHyphen/>",
        _ => null,
    };
}
