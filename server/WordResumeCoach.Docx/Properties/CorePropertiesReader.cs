using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Properties;

/// <summary>Reads the core properties part (ECMA-376 part 2, 11).</summary>
internal static class CorePropertiesReader
{
    public static DocumentProperties Read(PartXml xml)
    {
        var properties = new DocumentProperties();
        for (var children = xml.Children(); children.Next();)
        {
            properties = xml.LocalName switch
            {
                "creator" => properties with { Author = NullIfBlank(xml.Text()) },
                "title" => properties with { Title = NullIfBlank(xml.Text()) },
                "modified" => properties with { Modified = Month(xml.Text()) },
                _ => properties,
            };
        }
        return properties;
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // W3CDTF: a year and a month stand first, whatever precision follows.
    private static YearMonth? Month(string text) => text.Length >= 7 ? YearMonth.TryParse(text[..7]) : null;
}
