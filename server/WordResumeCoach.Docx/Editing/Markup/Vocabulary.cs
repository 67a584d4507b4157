namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>The namespaces the editor tells apart; Strict and Transitional are one.</summary>
internal enum Vocabulary
{
    Other,

    /// <summary>WordprocessingML, <c>w:</c> as most files write it.</summary>
    Word,

    /// <summary>Markup compatibility, <c>mc:</c> (ECMA-376 part 3).</summary>
    Compatibility,

    /// <summary>Word's later extensions, <c>w14:</c> and <c>w15:</c> ([MS-DOCX] 2.2).</summary>
    WordExtension,

    /// <summary><c>xml:</c> itself.</summary>
    Xml,
}
