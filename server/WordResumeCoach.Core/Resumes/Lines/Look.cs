using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>How a paragraph is set. Lines that do the same job in a resume share a look.</summary>
internal readonly record struct Look(string? Style, int? OutlineLevel, bool Bold, bool Capitals, double? Size, bool Listed, bool Wide)
{
    public static Look Of(Paragraph paragraph) => new(
        paragraph.Style, paragraph.OutlineLevel, paragraph.Bold, paragraph.Capitals, paragraph.FontSize, paragraph.ListLevel is not null, paragraph.Wide);

    /// <summary>How much it stands out from running text: 0 not at all.</summary>
    public int Prominence(Look body) =>
        (OutlineLevel is not null && body.OutlineLevel is null ? 3 : 0)
        + (StyleHints.Of(Style) is StyleHint.Section && Style != body.Style ? 3 : 0)
        + (Size is { } size && body.Size is { } usual && size >= usual + 1 ? 2 : 0)
        + (Bold && !body.Bold ? 1 : 0)
        + (Capitals && !body.Capitals ? 1 : 0)
        + (Wide && !body.Wide ? 1 : 0);
}
