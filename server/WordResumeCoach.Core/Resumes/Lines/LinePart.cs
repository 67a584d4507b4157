namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>One visual line of a paragraph: what stands between line breaks, a typed bullet and blanks at the ends left out.</summary>
/// <param name="Start">Into the paragraph's text.</param>
/// <param name="Marked">True when a typed bullet stood before it.</param>
internal readonly record struct LinePart(int Start, int Length, bool Marked)
{
    public int End => Start + Length;

    public static List<LinePart> Split(string text)
    {
        var parts = new List<LinePart>(1);
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\u000B', '\u000C') is >= 0 and var found ? start + found : text.Length;
            if (Trim(text, start, end) is { } part)
                parts.Add(part);
            start = end + 1;
        }
        return parts;
    }

    private static LinePart? Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        var mark = BulletMarks.LengthAt(text, start, end);
        start += mark;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return end > start ? new LinePart(start, end - start, mark > 0) : null;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u0001' or '\uFFFC';
}
