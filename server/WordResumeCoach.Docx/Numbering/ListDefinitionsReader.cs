using System.Globalization;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Numbering;

/// <summary>Reads the numbering part: abstract definitions, and the instances that paragraphs name.</summary>
internal static class ListDefinitionsReader
{
    private sealed record Abstract(int Id, string? IsStyle, string? UsesStyle, List<ListLevel> Levels);

    private sealed record Instance(int Id, int Abstract, List<ListLevel> Overrides);

    public static ListDefinitions Read(PartXml xml)
    {
        var abstracts = new Dictionary<int, Abstract>();
        var styles = new Dictionary<string, Abstract>();
        var instances = new List<Instance>();
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "abstractNum" && Number(xml, "abstractNumId") is { } id)
            {
                var read = ReadAbstract(xml, id);
                abstracts[id] = read;
                if (read.IsStyle is not null)
                    styles.TryAdd(read.IsStyle, read);
            }
            else if (xml.Word == "num" && Number(xml, "numId") is { } instance)
            {
                instances.Add(ReadInstance(xml, instance));
            }
        }

        var levels = new Dictionary<int, IReadOnlyList<ListLevel>>();
        foreach (var instance in instances)
        {
            if (!abstracts.TryGetValue(instance.Abstract, out var list))
                continue;
            if (list.UsesStyle is not null && styles.TryGetValue(list.UsesStyle, out var linked))
                list = linked;
            levels[instance.Id] = instance.Overrides.Count == 0 ? list.Levels : [.. instance.Overrides, .. list.Levels];
        }
        return new ListDefinitions(levels);
    }

    private static Abstract ReadAbstract(PartXml xml, int id)
    {
        string? isStyle = null, usesStyle = null;
        var levels = new List<ListLevel>();
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "styleLink": isStyle = xml.Attribute("val"); break;
                case "numStyleLink": usesStyle = xml.Attribute("val"); break;
                case "lvl": AddLevel(xml, levels); break;
            }
        }
        return new Abstract(id, isStyle, usesStyle, levels);
    }

    private static Instance ReadInstance(PartXml xml, int id)
    {
        var source = -1;
        var overrides = new List<ListLevel>();
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "abstractNumId")
                source = Number(xml, "val") ?? -1;
            if (xml.Word != "lvlOverride")
                continue;
            for (var inner = xml.Children(); inner.Next();)
            {
                if (xml.Word == "lvl")
                    AddLevel(xml, overrides);
            }
        }
        return new Instance(id, source, overrides);
    }

    private static void AddLevel(PartXml xml, List<ListLevel> levels)
    {
        // [ECMA-376] 17.9.6: a list has nine levels; more would only make looking them up slow.
        if (Number(xml, "ilvl") is not { } number || number > 8 || levels.Exists(level => level.Number == number))
            return;

        string? style = null, format = null, text = null;
        var picture = false;
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "pStyle": style = xml.Attribute("val"); break;
                case "numFmt": format = xml.Attribute("val"); break;
                case "lvlText": text = xml.Attribute("val") ?? ""; break;
                case "lvlPicBulletId": picture = true; break;
                // A custom number format stands in an alternate content whose fallback is a plain one: what it shows is not asked.
            }
        }
        levels.Add(new ListLevel(number, style, picture || text is null || HasMark(text, numbers: format != "none")));
    }

    private static bool HasMark(string text, bool numbers)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isNumber = text[i] == '%' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (isNumber ? numbers : !char.IsWhiteSpace(text[i]))
                return true;
            if (isNumber)
                i++;
        }
        return false;
    }

    private static int? Number(PartXml xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
