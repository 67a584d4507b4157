namespace WordResumeCoach.Docx.Styles;

/// <summary>One <c>w:style</c> as the file has it, without what it inherits.</summary>
internal sealed record StyleDefinition(string Id, string? Name, string? BasedOn, ParagraphProperties Paragraph, RunFormat Run);
