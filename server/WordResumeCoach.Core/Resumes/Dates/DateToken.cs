using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Dates;

internal enum DateTokenKind { Word, Number, Mark }

/// <summary>A word, a number or one other character of a line; white space stands between tokens.</summary>
/// <param name="Text">Folded.</param>
internal readonly record struct DateToken(DateTokenKind Kind, string Text, int Start, int Length)
{
    public int End => Start + Length;

    public bool Is(char mark) => Kind == DateTokenKind.Mark && Text[0] == mark;

    public static List<DateToken> Read(string line)
    {
        var folded = Folded.Of(line);
        var tokens = new List<DateToken>();
        for (var i = 0; i < folded.Length;)
        {
            var c = folded[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            var kind = char.IsAsciiDigit(c) ? DateTokenKind.Number : char.IsLetter(c) ? DateTokenKind.Word : DateTokenKind.Mark;
            var end = i + 1;
            while (end < folded.Length && kind != DateTokenKind.Mark && Continues(kind, folded, end))
                end++;
            tokens.Add(new DateToken(kind, folded[i..end], i, end - i));
            i = end;
        }
        return tokens;
    }

    // "q3" is one word; "aujourd'hui" too; "jan2020" is two tokens.
    private static bool Continues(DateTokenKind kind, string text, int at) => kind == DateTokenKind.Number
        ? char.IsAsciiDigit(text[at])
        : char.IsLetter(text[at])
            || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            || (text[at - 1] is 'q' or 'h' && text[at] is >= '1' and <= '4' && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))
                && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])));
}
