using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>Tells which runs Word hides: what the run says, over its character style, the paragraph's style, the defaults.</summary>
internal sealed class HiddenText(StyleSheet styles)
{
    public bool Hides(Element? runProperties, string? paragraphStyle)
    {
        bool? own = runProperties?.Children.LastOrDefault(child => child.Word == "vanish") is { } vanish ? OnOff.IsOn(vanish["val"]) : null;
        var style = runProperties?.Children.LastOrDefault(child => child.Word == "rStyle")?["val"];
        return (own ?? styles.Character(style).Hidden ?? styles.Paragraph(paragraphStyle).Run.Hidden ?? styles.Defaults.Hidden) == true;
    }
}
