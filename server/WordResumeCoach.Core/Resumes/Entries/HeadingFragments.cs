namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Cuts a heading line at the signs that part title, employer and place.</summary>
internal static class HeadingFragments
{
    private static readonly string[] Words = [" at ", " @ ", " bei ", " chez ", " w ", " presso "];

    public static IEnumerable<string> Of(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var width = SeparatorAt(line, i);
            if (width == 0)
                continue;
            if (Clean(line[start..i]) is { Length: > 0 } piece)
                yield return piece;
            start = i + width;
            i += width - 1;
        }
        if (start <= line.Length && Clean(line[start..]) is { Length: > 0 } last)
            yield return last;
    }

    private static int SeparatorAt(string line, int at)
    {
        var c = line[at];
        if (c is '\t' or '|' or '\u000B' or '•' or '▪' or '·' or ';' or '●' or '■' or '◆' or >= '\uF000' and <= '\uF0FF')
            return 1;
        var spaced = at > 0 && at + 1 < line.Length && char.IsWhiteSpace(line[at - 1]) && char.IsWhiteSpace(line[at + 1]);
        if (c == '—' || (spaced && c is '-' or '–' or '(' or '/'))
            return 1;
        if (c == ' ' && at + 2 < line.Length && line[at + 1] == ' ' && line[at + 2] == ' ')
            return 3;
        foreach (var word in Words)
        {
            if (string.CompareOrdinal(line, at, word, 0, word.Length) == 0)
                return word.Length;
        }
        return 0;
    }

    private static string Clean(string piece) => piece.Trim(' ', ',', ':', '\u00A0', '-', '–', '—', '[', ']');
}
