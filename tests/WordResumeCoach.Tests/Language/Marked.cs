using System.Text;
using System.Text.RegularExpressions;

namespace WordResumeCoach.Tests.Language;

/// <summary>Text in which what was found is written as <c>[kind|words|]</c>.</summary>
internal static partial class Marked
{
    public static string Plain(string marked) => Marks().Replace(marked, "$1");

    public static string Render(string text, IEnumerable<(string Kind, int Start, int Length)> found)
    {
        var rendered = new StringBuilder();
        var at = 0;
        foreach (var place in found.GroupBy(f => (f.Start, f.Length)))
        {
            rendered.Append(text, at, place.Key.Start - at)
                .Append('[').AppendJoin('+', place.Select(p => p.Kind)).Append('|')
                .Append(text, place.Key.Start, place.Key.Length).Append("|]");
            at = place.Key.Start + place.Key.Length;
        }
        return rendered.Append(text, at, text.Length - at).ToString();
    }

    public static TheoryData<string> Lines(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];

    [GeneratedRegex(@"\[[^\[\]|]*\|(.*?)\|\]")]
    private static partial Regex Marks();
}
