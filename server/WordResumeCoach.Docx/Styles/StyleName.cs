using System.Globalization;

namespace WordResumeCoach.Docx.Styles;

/// <summary>The names of styles: files store those of built-in headings in lower case, Word lists them with a capital.</summary>
internal static class StyleName
{
    private const string Heading = "heading ";

    public static string? AsListed(string? stored) =>
        HeadingLevel(stored) is { } level ? string.Create(CultureInfo.InvariantCulture, $"Heading {level}") : stored;

    /// <summary>1 to 9 for a built-in heading.</summary>
    public static int? HeadingLevel(string? name) =>
        name is { Length: 9 } && name.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '9'
            ? name[^1] - '0'
            : null;
}
