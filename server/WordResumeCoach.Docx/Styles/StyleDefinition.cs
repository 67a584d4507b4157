namespace WordResumeCoach.Docx.Styles;

/// <summary>One <c>w:style</c> as the file has it, without what it inherits.</summary>
internal sealed class StyleDefinition(string id)
{
    public string Id { get; } = id;

    public string? Name { get; set; }

    public string? BasedOn { get; set; }

    public ParagraphProperties Paragraph { get; set; } = ParagraphProperties.None;

    public RunFormat Run { get; set; }

    /// <summary>For a table style.</summary>
    public TableFormat? Table { get; set; }
}
