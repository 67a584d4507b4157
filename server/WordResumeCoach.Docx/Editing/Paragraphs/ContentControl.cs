using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>A content control around text (ECMA-376 part 1, 17.5.2), as far as it forbids to edit the words.</summary>
/// <param name="outer">The control that holds it.</param>
internal sealed class ContentControl(ContentControl? outer)
{
    private bool _locked;
    private bool _group;
    private bool _placeholder;
    private bool _bound;

    /// <summary>Why words inside may not be edited; null when they may.</summary>
    public RefusalReason? Reason =>
        _group || IsLocked ? RefusalReason.LockedControl
        : _placeholder ? RefusalReason.Placeholder
        : _bound ? RefusalReason.BoundControl
        : outer?.InnerReason;

    private bool IsLocked => _locked || outer is { IsLocked: true };

    // A group locks its own words, not those of the controls in it (17.5.2.16).
    private RefusalReason? InnerReason => _placeholder ? RefusalReason.Placeholder : _bound ? RefusalReason.BoundControl : outer?.InnerReason;

    /// <summary>Takes note of one child of <c>w:sdtPr</c>.</summary>
    public void Add(Vocabulary vocabulary, ReadOnlySpan<char> name, string? value)
    {
        if (vocabulary is not (Vocabulary.Word or Vocabulary.WordExtension))
            return;
        switch (name)
        {
            case "lock":
                _locked |= value is "contentLocked" or "sdtContentLocked";
                break;
            case "group":
                _group = true;
                break;
            case "showingPlcHdr":
                _placeholder |= OnOff.IsOn(value);
                break;
            // The words of these show a value that is kept elsewhere: in a data part, or in the control's own properties.
            case "dataBinding" or "date" or "dropDownList" or "checkbox":
                _bound = true;
                break;
        }
    }
}
