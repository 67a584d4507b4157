namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>Finds bullets that were typed: a glyph, or a number, and the space or tab after it.</summary>
internal static class BulletMarks
{
    // Signs that are never the first letter of a line: no space is needed after them.
    private const string Sure = "•‣◦▪▫■□●○◆◇◼◾►▶▸▹➢➤➔➜→✓✔✗✦✧★☆❖❑❒∙⁃⦁🔹";

    // Signs that also stand inside text: a space or a tab must follow.
    private const string Spaced = "-–—−*+>»·~¤";

    // Letters that symbol fonts show as bullets: only before a tab, or (o) before a capital.
    private const string Letters = "o§üØqvØ(";

    /// <summary>The length of the mark at <paramref name="start"/>, white space after it included; 0 when there is none.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        if (start >= end)
            return 0;
        var c = text[start];
        var blank = AfterBlank(text, start + 1, end);
        if (Sure.Contains(c) || c is >= '\uF000' and <= '\uF0FF')
            return AfterBlank(text, start + (char.IsHighSurrogate(c) ? 2 : 1), end) - start;
        if (blank == start + 1)
            return IsGluedDash(text, start, end) ? 1 : Number(text, start, end);
        if (Spaced.Contains(c))
            return blank < end && !(c is '-' or '–' or '—' && char.IsDigit(text[blank]) && text[blank..end].Length <= 10) ? blank - start : 0;
        var tab = text.AsSpan(start + 1, blank - start - 1).Contains('\t');
        if (Letters.Contains(c) && (tab || (c == 'o' && blank < end && char.IsUpper(text[blank]))))
            return blank - start;
        return 0;
    }

    // "-Developed a ...": a dash before a word with a capital, at the start of a line of several words.
    private static bool IsGluedDash(string text, int start, int end) =>
        text[start] is '-' or '–' && start + 2 < end && char.IsUpper(text[start + 1]) && char.IsLower(text[start + 2]) && text.AsSpan(start, end - start).Trim().Contains(' ');

    // "1. ", "2) ", "(3) ", "a) "
    private static int Number(string text, int start, int end)
    {
        var at = text[start] == '(' ? start + 1 : start;
        var digits = at;
        while (digits < end && char.IsAsciiDigit(text[digits]) && digits - at < 2)
            digits++;
        if (digits == at && at < end && char.IsAsciiLetterLower(text[at]))
            digits++;
        if (digits == at || digits >= end || text[digits] is not ('.' or ')'))
            return 0;
        var blank = AfterBlank(text, digits + 1, end);
        return blank > digits + 1 && blank < end ? blank - start : 0;
    }

    private static int AfterBlank(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '\u200B'))
            at++;
        return at;
    }
}
