namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>The pieces of a contact line: what stands between bars, dots, dashes, icons, tabs and wide gaps.</summary>
internal static class ContactSegments
{
    private const string Separators = "|•▪·●■◆◦⋅∙♦❖⬥~\t\u000B\u000C;│┃∣¦ǀ‖⎮➤►◇○□»";
    private const string Dashes = "-–—−―/*(\u2010\u2011";
    private const int WideGap = 3;

    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length;)
        {
            var cut = i == text.Length ? 1 : SeparatorAt(text, i);
            if (cut == 0)
            {
                i = char.IsWhiteSpace(text[i]) ? i + BlankAt(text, i) : i + 1;
                continue;
            }
            if (Trim(text, start, i) is { Length: > 0 } piece)
                yield return piece;
            i += cut;
            start = i;
        }
    }

    private static (int Start, int Length) Trim(string text, int from, int to)
    {
        while (from < to && IsEdge(text[from]))
            from++;
        while (to > from && IsEdge(text[to - 1]))
            to--;
        // A bracket that closes what the piece opens belongs to it.
        if (to < text.Length && text[to] == ')' && text.AsSpan(from, to - from).Contains('('))
            to++;
        else if (from > 0 && text[from - 1] == '(' && text.AsSpan(from, to - from).Contains(')'))
            from--;
        return (from, to - from);
    }

    // The length of a separator; 0 where there is none.
    private static int SeparatorAt(string text, int at)
    {
        var c = text[at];
        if (Separators.Contains(c) && c != '\t' || ContactIcons.Is(c))
            return 1;
        if (char.IsWhiteSpace(c))
        {
            var blank = BlankAt(text, at);
            var wide = blank >= WideGap || text.AsSpan(at, blank).Contains('\t');
            return wide && !IsBesideColon(text, at, at + blank) ? blank : 0;
        }
        var spaced = at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]);
        return spaced && Dashes.Contains(c) && !IsInNumber(text, at) && !IsBeforePostal(text, at) ? 1 : 0;
    }

    // "(12) 9 5550 – 0100"
    private static bool IsInNumber(string text, int at) =>
        text[at] is not ('/' or '*' or '(') && at > 1 && at + 2 < text.Length && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(text[at + 2]);

    // "Pune - 411001", not "Jane Doe - 98555 50101".
    private static bool IsBeforePostal(string text, int at)
    {
        var end = at + 2;
        while (end < text.Length && end < at + 9 && char.IsAsciiDigit(text[end]))
            end++;
        return text[at] is '-' or '–' && at > 1 && char.IsLetter(text[at - 2]) && end - at - 2 is 5 or 6 && text.AsSpan(end).TrimStart() is not [>= '0' and <= '9', ..];
    }

    private static int BlankAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end]) && text[end] is not ('\u000B' or '\u000C'))
            end++;
        return Math.Max(end - at, 1);
    }

    // "E-mail        : jane@example.com": the gap parts no pieces.
    private static bool IsBesideColon(string text, int start, int end) => (start > 0 && text[start - 1] is ':' or '：') || (end < text.Length && text[end] is ':' or '：');

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is ',' or '(' or ')' or '-' or '–' or '—';
}
