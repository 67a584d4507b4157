namespace WordResumeCoach.Docx.Styles;

/// <summary>What a table style says beyond its runs.</summary>
/// <param name="ShowsLines">It draws lines between or around cells.</param>
/// <param name="Shades">It colours some cells; which, only laying out the table would tell.</param>
/// <param name="FirstRow">How characters look in the first row.</param>
/// <param name="FirstColumn">And in the first column.</param>
internal sealed record TableFormat(bool ShowsLines = false, bool Shades = false, RunFormat FirstRow = default, RunFormat FirstColumn = default)
{
    public static TableFormat Plain { get; } = new();

    public TableFormat Over(TableFormat below) =>
        new(ShowsLines || below.ShowsLines, Shades || below.Shades, FirstRow.Over(below.FirstRow), FirstColumn.Over(below.FirstColumn));
}
