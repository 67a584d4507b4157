using System.Text;

namespace WordResumeCoach.Docx.Fields;

/// <summary>The code of a HYPERLINK field (ECMA-376 part 1, 17.16.5.25): <c>HYPERLINK "address" \l "place" \o "tip"</c>.</summary>
internal static class HyperlinkField
{
    /// <summary>The address, with <c>#place</c> if it names a place; null for any other field.</summary>
    public static string? Target(string code)
    {
        var at = 0;
        if (!string.Equals(Word(code, ref at), "HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;

        string? address = null, place = null;
        while (Word(code, ref at) is { } word)
        {
            switch (word)
            {
                case "\\l" or "\\L": place = Word(code, ref at); break;
                case "\\o" or "\\O" or "\\t" or "\\T": Word(code, ref at); break;
                case ['\\', _]: break;
                default: address ??= word; break;
            }
        }
        return place is null ? address ?? "" : $"{address}#{place}";
    }

    /// <summary>The next word, quoted or bare; in quotes a backslash keeps the next quote or backslash from its meaning.</summary>
    private static string? Word(string code, ref int at)
    {
        while (at < code.Length && char.IsWhiteSpace(code[at]))
            at++;
        if (at == code.Length)
            return null;

        var quoted = IsQuote(code[at]);
        if (quoted)
            at++;
        var word = new StringBuilder();
        while (at < code.Length && !(quoted ? IsQuote(code[at]) : char.IsWhiteSpace(code[at])))
        {
            if (quoted && code[at] == '\\' && at + 1 < code.Length && (code[at + 1] == '\\' || IsQuote(code[at + 1])))
                at++;
            word.Append(code[at++]);
        }
        if (quoted && at < code.Length)
            at++;
        return word.ToString();
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D';
}
