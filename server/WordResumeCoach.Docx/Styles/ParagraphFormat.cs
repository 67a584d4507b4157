namespace WordResumeCoach.Docx.Styles;

/// <summary>What paragraph properties say about how a paragraph stands on the page, in points. Null is "not said here".</summary>
internal readonly record struct ParagraphFormat
{
    public double? Before { get; init; }

    public double? After { get; init; }

    /// <summary>Between lines: a factor of the line's own height, or points when <see cref="LineIsPoints"/>.</summary>
    public double? Line { get; init; }

    public bool? LineIsPoints { get; init; }

    public double? Left { get; init; }

    public double? Right { get; init; }

    public bool? BreaksPage { get; init; }

    /// <summary>No space to a neighbour of the same style.</summary>
    public bool? Contextual { get; init; }

    /// <summary>Behind the paragraph; <see cref="Colour.Auto"/> lets through what is there.</summary>
    public int? Shade { get; init; }

    /// <summary>What the frame around the paragraph says of itself; paragraphs that follow each other and say the same stand in one. "" is no frame.</summary>
    public string? Frame { get; init; }

    /// <summary>This format where it speaks, else the one below it.</summary>
    public ParagraphFormat Over(ParagraphFormat below) => new()
    {
        Before = Before ?? below.Before,
        After = After ?? below.After,
        Line = Line ?? below.Line,
        LineIsPoints = Line is null ? below.LineIsPoints : LineIsPoints,
        Left = Left ?? below.Left,
        Right = Right ?? below.Right,
        BreaksPage = BreaksPage ?? below.BreaksPage,
        Contextual = Contextual ?? below.Contextual,
        Shade = Shade ?? below.Shade,
        Frame = Frame ?? below.Frame,
    };
}
