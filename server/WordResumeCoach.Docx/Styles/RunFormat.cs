namespace WordResumeCoach.Docx.Styles;

/// <summary>What run properties say about how characters look. Null is "not said here".</summary>
/// <param name="Size">In half-points.</param>
internal readonly record struct RunFormat(bool? Bold, bool? Caps, bool? SmallCaps, bool? Hidden, int? Size)
{
    /// <summary>This format where it speaks, else the one below it.</summary>
    public RunFormat Over(RunFormat below) => new(
        Bold ?? below.Bold, Caps ?? below.Caps, SmallCaps ?? below.SmallCaps, Hidden ?? below.Hidden, Size ?? below.Size);

    public bool ShowsCapitals => Caps == true || SmallCaps == true;
}
