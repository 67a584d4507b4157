using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Cuts a text into words, numbers and signs in one pass. Blanks are left out.</summary>
public static class Tokens
{
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 4);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = At(text, at);
            tokens.Add(token);
            at = token.End;
        }
        return tokens.DrainToImmutable();
    }

    private static Token At(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
            return new Token(TokenKind.Number, start, NumberEnd(text, start) - start);
        if (!char.IsLetter(text[start]))
            return new Token(TokenKind.Sign, start, 1);

        var end = start;
        var digits = false;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end]) || IsInnerApostrophe(text, end)))
            digits |= char.IsAsciiDigit(text[end++]);
        if (digits && IsRank(text, start, end))
            end = NumberEnd(text, start + 1);
        return new Token(digits ? TokenKind.Code : TokenKind.Word, start, end - start);
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsPoint(text, at) || IsThousands(text, at)))
            at++;
        return at;
    }

    private static bool IsPoint(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsThousands(string text, int at) =>
        text[at] == ','
        && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    /// <summary>A percentile such as p99.9, whose point belongs to it.</summary>
    private static bool IsRank(string text, int start, int end) =>
        text[start] is 'p' or 'P' && text.AsSpan(start + 1, end - start - 1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
