namespace WordResumeCoach.Docx.Styles;

/// <summary>A style with all it inherits from the styles it is based on; document defaults are not in it.</summary>
/// <param name="Name">As Word lists it.</param>
/// <param name="List">The numbering instance; null or 0 is none.</param>
/// <param name="ListLevel">Zero-based.</param>
/// <param name="OutlineLevel">Zero-based; 9 is body text.</param>
internal sealed record ResolvedStyle(string? Name, RunFormat Run, int? List, int? ListLevel, int? OutlineLevel, ParagraphFormat Format, TableFormat Table)
{
    public static ResolvedStyle Plain { get; } = new(null, default, null, null, null, default, TableFormat.Plain);
}
