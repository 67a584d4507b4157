using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Properties;

/// <summary>Reads the extended properties part (ECMA-376 part 1, 22.2), which programs fill when they save.</summary>
internal static class AppPropertiesReader
{
    public static AppProperties Read(PartXml xml)
    {
        int? pages = null;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.LocalName == "Pages" && int.TryParse(xml.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var stored) && stored > 0)
                pages = stored;
        }
        return new AppProperties(pages);
    }
}
