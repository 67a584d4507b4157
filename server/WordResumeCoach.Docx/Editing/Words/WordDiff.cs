using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>
/// The smallest stretches of words by which two texts differ. The pane computes the same in TypeScript;
/// <c>tests/vectors/diff.json</c> holds both to it.
/// <para>1. Tokens: a run of letters, decimal digits and combining marks (Unicode L, Nd, M) is one token; every other code point,
/// a white space too, is a token by itself.</para>
/// <para>2. The common tokens at the start are kept, then those at the end of what is left.</para>
/// <para>3. Of the rest, a common subsequence of tokens is kept whose UTF-16 code units are most. At each step from the start:
/// equal tokens are kept; else the old token goes if no less can be kept after it than after the new one; else the new token comes.
/// When old tokens times new tokens exceed <see cref="LargestTable"/>, the whole rest is one hunk.</para>
/// <para>4. What goes and comes between two kept tokens is one hunk.</para>
/// </summary>
public static class WordDiff
{
    /// <summary>The most cells the comparison may take: two texts of a thousand tokens each.</summary>
    public const int LargestTable = 1_000_000;

    /// <summary>In the order of the text, never touching each other. Offsets are into <paramref name="before"/>.</summary>
    public static ImmutableArray<Hunk> Between(string before, string after)
    {
        var (old, now) = (Tokens(before), Tokens(after));
        var prefix = 0;
        while (prefix < old.Count && prefix < now.Count && old[prefix] == now[prefix])
            prefix++;
        var suffix = 0;
        while (suffix < old.Count - prefix && suffix < now.Count - prefix && old[^(suffix + 1)] == now[^(suffix + 1)])
            suffix++;

        var kept = old.Take(prefix).Sum(token => token.Length);
        return Rest(kept, old[prefix..^suffix], now[prefix..^suffix]);
    }

    private static ImmutableArray<Hunk> Rest(int start, List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > LargestTable)
            return [new Hunk(start, old.Sum(token => token.Length), string.Concat(now))];

        var most = MostKept(old, now);
        var hunks = ImmutableArray.CreateBuilder<Hunk>();
        var (from, length, text) = (start, 0, new StringBuilder());
        int i = 0, j = 0;
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                Close();
                from += old[i].Length;
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && most[i + 1, j] >= most[i, j + 1]))
            {
                length += old[i++].Length;
            }
            else
            {
                text.Append(now[j++]);
            }
        }
        Close();
        return hunks.ToImmutable();

        void Close()
        {
            if (length > 0 || text.Length > 0)
                hunks.Add(new Hunk(from, length, text.ToString()));
            from += length;
            length = 0;
            text.Clear();
        }
    }

    /// <summary>How many code units can be kept of the old tokens from the first index on and the new ones from the second.</summary>
    private static int[,] MostKept(List<string> old, List<string> now)
    {
        var most = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                most[i, j] = old[i] == now[j] ? most[i + 1, j + 1] + old[i].Length : Math.Max(most[i + 1, j], most[i, j + 1]);
        }
        return most;
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && IsInWord(text, at, out var length))
                at += length;
            if (at == start)
                at += Length(text, at);
            tokens.Add(text[start..at]);
        }
        return tokens;
    }

    /// <summary>Whether the code point here can be part of a word.</summary>
    internal static bool IsInWord(string text, int at, out int length)
    {
        length = Length(text, at);
        return CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
    }

    private static int Length(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
