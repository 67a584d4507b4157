using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Flow;

/// <summary>The cell of the outermost table that holds each line: a table in a cell belongs to that cell.</summary>
internal static class OuterCells
{
    /// <summary>For each line its outermost cell; null outside tables.</summary>
    public static ImmutableArray<TableCell?> Of(IReadOnlyList<Line> lines)
    {
        var outer = new TableCell?[lines.Count];
        // A cell ends with a paragraph of its own, so the table inside it is followed by one.
        TableCell? following = null;
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            var cell = lines[at].Paragraph.Cell;
            outer[at] = cell is null or { Depth: <= 1 } ? cell : following ?? cell;
            following = outer[at];
        }
        return [.. outer];
    }
}
