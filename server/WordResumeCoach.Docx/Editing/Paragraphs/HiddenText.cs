using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>Tells which runs Word hides: what the run says, over its character style, the paragraph's style, the defaults.</summary>
internal sealed class HiddenText(StyleSheet styles)
{
    public bool Hides(Element? runProperties, string? paragraphStyle)
    {
        bool? own = runProperties?.Children.LastOrDefault(child => child.Word == "vanish") is { } vanish ? OnOff.IsOn(vanish["val"]) : null;
        return Hides(own, runProperties?.Children.LastOrDefault(child => child.Word == "rStyle")?["val"], paragraphStyle);
    }

    /// <param name="own">What the run itself says; null when it says nothing.</param>
    public bool Hides(bool? own, string? style, string? paragraphStyle) =>
        (own ?? styles.Character(style).Hidden ?? styles.Paragraph(paragraphStyle).Run.Hidden ?? styles.Defaults.Hidden) == true;
}
