namespace WordResumeCoach.Docx.Facts;

/// <summary>What lies behind text.</summary>
/// <param name="Colour">Null when the file does not say it plainly.</param>
/// <param name="IsPage">It is the page, on which shapes and pictures may lie.</param>
internal readonly record struct Background(int? Colour, bool IsPage = false)
{
    public static Background Page { get; } = new(Styles.Colour.White, true);

    public static Background Unknown { get; } = new((int?)null);

    /// <summary>What text sees with this shading between.</summary>
    public Background Under(int? shade) => shade is >= 0 ? new Background(shade) : this;
}
