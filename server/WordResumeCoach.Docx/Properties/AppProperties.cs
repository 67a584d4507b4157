namespace WordResumeCoach.Docx.Properties;

/// <summary>The extended properties, as far as reading asks.</summary>
/// <param name="Pages">The number stored; null when there is none.</param>
internal sealed record AppProperties(int? Pages);
