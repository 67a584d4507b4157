using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Facts;

namespace WordResumeCoach.Docx.Shapes;

/// <summary>Words drawn along a path (ECMA-376 part 4, 19.1.2.23): old WordArt and watermarks keep them in an attribute.</summary>
internal static class WordArt
{
    /// <summary>Reads the <c>v:textpath</c> the part stands on as a text box with one paragraph.</summary>
    public static void Read(StoryScope scope)
    {
        if (scope.Xml.PlainAttribute("string") is not { } words || string.IsNullOrWhiteSpace(words))
            return;
        var box = scope.TextBox(Background.Unknown);
        box.Story.Begin();
        box.Paragraph.Clear(scope.Styles.Paragraph(null), box.Story.Location);
        box.Paragraph.Append(words, default, Background.Unknown);
        box.Story.Add(box.Paragraph, null);
    }
}
