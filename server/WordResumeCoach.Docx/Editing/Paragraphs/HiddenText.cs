using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>Tells which runs Word hides: as <see cref="RunFormat.Effective"/> has it for the reader.</summary>
internal sealed class HiddenText(StyleSheet styles)
{
    public bool Hides(Element? runProperties, string? paragraphStyle)
    {
        bool? own = runProperties?.Children.LastOrDefault(child => child.Word == "vanish") is { } vanish ? OnOff.IsOn(vanish["val"]) : null;
        var style = runProperties?.Children.LastOrDefault(child => child.Word == "rStyle")?["val"];
        return RunFormat.Effective(default(RunFormat) with { Hidden = own }, styles.Character(style), styles.Paragraph(paragraphStyle).Run, default, styles.Defaults).Hidden == true;
    }
}
