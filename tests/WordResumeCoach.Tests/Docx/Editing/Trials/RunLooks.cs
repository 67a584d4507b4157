using System.Xml.Linq;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Each character of a stored paragraph with the formatting of its run.</summary>
internal static class RunLooks
{
    /// <returns>How many characters there were, how many of them stay, and how many of those look as they did.</returns>
    public static (int Characters, int Stay, int Kept) Compare(string before, string after)
    {
        var (old, now) = (Of(before), Of(after));
        var (one, other) = (Text(old), Text(now));
        var (kept, stay, from, to) = (0, 0, 0, 0);
        foreach (var hunk in WordDiff.Between(one, other).Append(new Hunk(one.Length, 0, "")))
        {
            for (; from < hunk.Start; from++, to++, stay++)
                kept += old[from].Look == now[to].Look ? 1 : 0;
            from = hunk.End;
            to += hunk.Text.Length;
        }
        return (one.Length, stay, kept);
    }

    private static string Text(List<(char Character, string Look)> looks) => string.Concat(looks.Select(look => look.Character));

    private static List<(char Character, string Look)> Of(string paragraph)
    {
        var looks = new List<(char, string)>();
        foreach (var text in Element(paragraph).Descendants().Where(element => element.Name.LocalName == "t" && !element.Ancestors().Any(IsGone)))
        {
            var properties = text.Ancestors().First(element => element.Name.LocalName == "r").Elements().Where(element => element.Name.LocalName == "rPr").Elements();
            // A change of formatting that stands in two runs now has two ids.
            var look = string.Concat(properties.Where(property => property.Name.LocalName != "rPrChange"));
            looks.AddRange(text.Value.Select(character => (character, look)));
        }
        return looks;
    }

    private static bool IsGone(XElement element) => element.Name.LocalName is "del" or "moveFrom" or "drawing" or "pict" or "object" or "Fallback" or "rt";

    // Cut out of its part, a paragraph lacks the namespaces its names are declared in.
    private static XElement Element(string paragraph)
    {
        var manager = new System.Xml.XmlNamespaceManager(new System.Xml.NameTable());
        foreach (System.Text.RegularExpressions.Match prefix in System.Text.RegularExpressions.Regex.Matches(paragraph, "[<\\s/]([A-Za-z_][\\w.-]*):"))
        {
            if (prefix.Groups[1].Value is not ("xml" or "xmlns"))
                manager.AddNamespace(prefix.Groups[1].Value, "urn:" + prefix.Groups[1].Value);
        }
        using var reader = System.Xml.XmlReader.Create(new StringReader(paragraph), new() { ConformanceLevel = System.Xml.ConformanceLevel.Fragment }, new System.Xml.XmlParserContext(null, manager, null, System.Xml.XmlSpace.Preserve));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
