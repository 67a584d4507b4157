namespace WordResumeCoach.Docx.Styles;

/// <summary>The fonts and colours a theme lends to a document (ECMA-376 part 1, 20.1.6), by the names text refers to them.</summary>
internal sealed class Theme
{
    public static Theme None { get; } = new();

    // What scheme names mean in a document that maps them as Word does (17.15.1.20).
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["text1"] = "dk1", ["background1"] = "lt1", ["text2"] = "dk2", ["background2"] = "lt2",
        ["tx1"] = "dk1", ["bg1"] = "lt1", ["tx2"] = "dk2", ["bg2"] = "lt2",
        ["dark1"] = "dk1", ["light1"] = "lt1", ["dark2"] = "dk2", ["light2"] = "lt2",
        ["hyperlink"] = "hlink", ["followedHyperlink"] = "folHlink",
    };

    private readonly Dictionary<string, string> _mapping = [];

    /// <summary>By their names in the theme: dk1, lt1, accent1.</summary>
    public Dictionary<string, int> Colours { get; } = [];

    /// <summary>By kind and script: majorLatin, minorEastAsia, minorComplex.</summary>
    public Dictionary<string, string> Fonts { get; } = [];

    /// <param name="name">As text refers to it: background1, text2, bg1.</param>
    /// <param name="scheme">As settings name it: light1, dark2.</param>
    public void Map(string name, string scheme) => _mapping[name] = Usual.GetValueOrDefault(scheme, scheme);

    /// <returns>Null for a name the theme does not have.</returns>
    public int? Colour(string name) =>
        Colours.TryGetValue(_mapping.GetValueOrDefault(name) ?? Usual.GetValueOrDefault(name, name), out var colour) ? colour : null;

    /// <param name="name">ST_Theme: minorHAnsi, majorAscii, minorEastAsia, majorBidi.</param>
    public string? Font(string? name) => name is null ? null : Fonts.GetValueOrDefault(name switch
    {
        "majorAscii" or "majorHAnsi" => "majorLatin",
        "minorAscii" or "minorHAnsi" => "minorLatin",
        "majorEastAsia" => "majorEastAsia",
        "minorEastAsia" => "minorEastAsia",
        "majorBidi" => "majorComplex",
        "minorBidi" => "minorComplex",
        _ => "",
    });
}
