namespace WordResumeCoach.Docx.Styles;

/// <summary>What run properties say about how characters look. Null is "not said here".</summary>
/// <param name="Size">In half-points.</param>
internal readonly record struct RunFormat(bool? Bold, bool? Caps, bool? SmallCaps, bool? Hidden, int? Size)
{
    /// <summary>The font of Latin letters and of all that is in no other group.</summary>
    public string? Font { get; init; }

    public string? EastAsiaFont { get; init; }

    /// <summary>The font of scripts that join or stack letters, or run from right to left.</summary>
    public string? ComplexFont { get; init; }

    /// <summary>Of the characters; <see cref="Styles.Colour.Auto"/> suits what is behind.</summary>
    public int? Colour { get; init; }

    /// <summary>Behind the characters, by shading or highlighter; <see cref="Styles.Colour.Auto"/> lets it through.</summary>
    public int? Shade { get; init; }

    /// <summary>What stands between characters beyond what the font asks, in points; below zero they move together.</summary>
    public double? Spacing { get; init; }

    public bool ShowsCapitals => Caps == true || SmallCaps == true;

    /// <summary>This format where it speaks, else the one below it.</summary>
    public RunFormat Over(RunFormat below) => new(
        Bold ?? below.Bold, Caps ?? below.Caps, SmallCaps ?? below.SmallCaps, Hidden ?? below.Hidden, Size ?? below.Size)
    {
        Font = Font ?? below.Font,
        EastAsiaFont = EastAsiaFont ?? below.EastAsiaFont,
        ComplexFont = ComplexFont ?? below.ComplexFont,
        Colour = Colour ?? below.Colour,
        Shade = Shade ?? below.Shade,
        Spacing = Spacing ?? below.Spacing,
    };

    /// <summary>What is seen when styles of several kinds meet.</summary>
    /// <param name="direct">What the run itself says.</param>
    public static RunFormat Effective(RunFormat direct, RunFormat character, RunFormat paragraph, RunFormat table, RunFormat defaults) =>
        direct.Over(character).Over(paragraph).Over(table).Over(defaults) with
        {
            Bold = direct.Bold ?? Toggled(character.Bold, paragraph.Bold, table.Bold, defaults.Bold),
            Caps = direct.Caps ?? Toggled(character.Caps, paragraph.Caps, table.Caps, defaults.Caps),
            SmallCaps = direct.SmallCaps ?? Toggled(character.SmallCaps, paragraph.SmallCaps, table.SmallCaps, defaults.SmallCaps),
            // No table style Word offers hides text, and the editor does not know of tables.
            Hidden = direct.Hidden ?? Toggled(character.Hidden, paragraph.Hidden, null, defaults.Hidden),
        };

    // ECMA-376 part 1, 17.7.3: what two kinds of style both turn on is off again, but for what is on everywhere.
    private static bool Toggled(bool? character, bool? paragraph, bool? table, bool? defaults) =>
        defaults == true || ((character == true) ^ (paragraph == true) ^ (table == true));
}
