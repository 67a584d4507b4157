using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>
/// A page as Word would hold it, one paragraph a line. Braces before the words say how it is set:
/// <c>{b}</c> bold, <c>{c}</c> capitals, <c>{w}</c> letters set wide, <c>{14}</c> size, <c>{h1}</c> heading level, <c>{l0}</c> list level, <c>{r2c1}</c> table
/// cell, <c>{t1r2c1}</c> in the second table, <c>{s:Job Title}</c> style. <c>\t</c> and <c>\v</c> are tab and line break, <c>\uF0B7</c> the
/// dot of a symbol font. <c>{x0@2}</c> puts the line into text box 0, anchored at paragraph 2; <c>{head}</c> into the header.
/// </summary>
internal static class Page
{
    public static Document Of(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n').ToLookup(line => line.StartsWith("{x", StringComparison.Ordinal) || line.StartsWith("{head", StringComparison.Ordinal));
        return new Document([.. lines[false].Select(Paragraph)]) { Outside = [.. lines[true].Select(Outside)] };
    }

    private static OutsideText Outside(string line)
    {
        var words = line[1..line.IndexOf('}', StringComparison.Ordinal)].Split(' ');
        var read = Paragraph("{" + string.Join(' ', words[1..]) + line[line.IndexOf('}', StringComparison.Ordinal)..], 0);
        var place = words[0] == "head" ? null : words[0][1..].Split('@').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new OutsideText(place is null ? OutsidePart.Header : OutsidePart.TextBox, place?[1], read.Text)
        {
            Box = place?[0], Style = read.Style, OutlineLevel = read.OutlineLevel, ListLevel = read.ListLevel, Bold = read.Bold, Capitals = read.Capitals, Wide = read.Wide, FontSize = read.FontSize,
        };
    }

    private static Paragraph Paragraph(string line, int ordinal)
    {
        var close = line.StartsWith('{') && !line.StartsWith("{{", StringComparison.Ordinal) ? line.IndexOf('}', StringComparison.Ordinal) : -1;
        var text = line[(close + 1)..].Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\v", "\v", StringComparison.Ordinal)
            .Replace("\\uF0B7", "\uF0B7", StringComparison.Ordinal);
        text = close >= 0 ? text[Math.Min(1, text.Length)..] : text;
        var paragraph = new Paragraph(ordinal, text) { FontSize = 11, Capitals = text.Any(char.IsLetter) && text.All(c => !char.IsLower(c)) };
        return close < 0 ? paragraph : line[1..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(paragraph, Set);
    }

    private static Paragraph Set(Paragraph paragraph, string word) => word switch
    {
        "b" => paragraph with { Bold = true },
        "c" => paragraph with { Capitals = true },
        "w" => paragraph with { Wide = true },
        ['h', var level] => paragraph with { OutlineLevel = level - '1', Style = $"Heading {level}" },
        ['l', var level] => paragraph with { ListLevel = level - '0', Style = "List Paragraph" },
        ['s', ':', .. var style] => paragraph with { Style = style.Replace('_', ' ') },
        ['r' or 't', ..] => paragraph with { Cell = Cell(word) },
        _ => paragraph with { FontSize = double.Parse(word, CultureInfo.InvariantCulture) },
    };

    private static TableCell Cell(string word)
    {
        var numbers = word.Split(['t', 'r', 'c'], StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToImmutableArray();
        return numbers.Length == 3 ? new TableCell(numbers[0], numbers[1], numbers[2], 1) : new TableCell(0, numbers[0], numbers[1], 1);
    }
}
