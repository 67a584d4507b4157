namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>What a scanner stands on.</summary>
internal enum MarkupKind
{
    None,
    Open,

    /// <summary>An element closed in its own tag; no <see cref="Close"/> follows.</summary>
    Empty,
    Close,
    Text,
    CharacterData,

    /// <summary>Declaration, comment or processing instruction.</summary>
    Aside,
}
