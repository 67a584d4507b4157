using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Cli.Input;

/// <summary>Why words may not be changed, for a reader at a prompt.</summary>
internal static class RefusalSentence
{
    public static string Of(RefusalReason reason) => reason switch
    {
        RefusalReason.Changed => "The paragraph is not, or no longer, the one this edit was made for.",
        RefusalReason.Overlap => "It changes words that another edit changes too.",
        RefusalReason.Field => "Word fills in these words by itself and would write over them.",
        RefusalReason.Note => "It would take away the mark of a footnote.",
        RefusalReason.Picture => "It would cut through a picture or something else that is no text.",
        RefusalReason.TrackedChange => "It would cut through a tracked change. Accept or reject that one first.",
        RefusalReason.HyperlinkEdge => "It would cut a link in half.",
        RefusalReason.BoundControl => "Word copies these words from the document's properties and would write over them.",
        RefusalReason.LockedControl => "The template has locked these words.",
        RefusalReason.Placeholder => "The template still shows its own words here. Fill them in first.",
        RefusalReason.Protected => "The document is protected. Stop the protection in Word (Review, Restrict Editing).",
        RefusalReason.Signed => "The document is signed, and a change breaks the signature. With --drop-signature it goes.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "The editor has a reason this program does not know."),
    };
}
