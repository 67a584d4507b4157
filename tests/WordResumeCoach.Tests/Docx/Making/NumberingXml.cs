using System.Globalization;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>The lists of a made file: 1 is bulleted, 2 is numbered, nine levels each.</summary>
internal static class NumberingXml
{
    public static string Lists { get; } =
        Abstract(0, level => Level(level, "bullet", level % 2 == 0 ? "\u2022" : "\u25E6", level switch { 0 => "ListBullet", 1 => "ListBullet2", _ => null }))
        + Abstract(1, level => Level(level, "decimal", string.Create(CultureInfo.InvariantCulture, $"%{level + 1}."), level == 0 ? "ListNumber" : null))
        + """<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>""";

    private static string Abstract(int id, Func<int, string> level) => string.Create(CultureInfo.InvariantCulture,
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{string.Concat(Enumerable.Range(0, 9).Select(level))}</w:abstractNum>");

    private static string Level(int level, string format, string text, string? style) => string.Create(CultureInfo.InvariantCulture,
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{360 * (level + 1)}\" w:hanging=\"260\"/></w:pPr></w:lvl>");
}
