namespace WordResumeCoach.Docx.Facts;

/// <summary>One thing that takes up room on a page, or the beginning or end of one. Lengths in points.</summary>
internal readonly record struct PageMark(PageMarkKind Kind)
{
    // A line that cannot be filled to the last character is left when a word does not fit.
    private const double Fill = 0.97;

    /// <summary>What the text would take in one long line.</summary>
    public double Ink { get; init; }

    /// <summary>Lines the text ends by itself.</summary>
    public int LineEnds { get; init; }

    public double LineHeight { get; init; }

    public double Before { get; init; }

    public double After { get; init; }

    /// <summary>Indents of both sides together.</summary>
    public double Indent { get; init; }

    /// <summary>Page or column breaks in it or before it.</summary>
    public int Breaks { get; init; }

    public bool Contextual { get; init; }

    public string? Style { get; init; }

    /// <summary>Of a cell; 0 when the file does not say.</summary>
    public double Width { get; init; }

    /// <summary>Of a row.</summary>
    public int Cells { get; init; }

    public double Lines(double width) => LineEnds + Math.Max(1, Math.Ceiling(Ink / Math.Max((width - Indent) * Fill, 20)));
}

internal enum PageMarkKind
{
    Paragraph,
    Table,
    Row,
    Cell,

    /// <summary>Of the cell just begun.</summary>
    Width,
    EndCell,
    EndTable,
}
