using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>A table of the body.</summary>
/// <param name="Number">As <see cref="TableCell.Table"/>.</param>
/// <param name="Depth">1 for a table in the body, 2 for a table in a cell, and so on.</param>
/// <param name="First">Ordinal of the first paragraph in it, tables in its cells included.</param>
/// <param name="Last">Ordinal of the last.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Cells in the row that has most.</param>
public sealed record Table(int Number, int Depth, int First, int Last, int Rows, int Columns, TablePurpose Purpose);

/// <summary>What a table is there for, judged by its content and form.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TablePurpose>))]
public enum TablePurpose
{
    /// <summary>
    /// Its cells place text on the page: it has one row or one column; or a cell holds a heading, a list, a table, more than three
    /// paragraphs or more than 250 characters; or it shows no lines and has no header row, and holds most of the document's
    /// words, cells of more than 100 characters, or as many empty cells as full ones.
    /// </summary>
    Layout,

    /// <summary>Its rows and columns are what it says: any other table, such as a grid of skills or of marks.</summary>
    Data,
}
