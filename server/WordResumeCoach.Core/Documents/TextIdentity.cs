using System.Security.Cryptography;
using System.Text;

namespace WordResumeCoach.Core.Documents;

/// <summary>
/// How two readings of one paragraph are known to be the same text, whoever read it: Word in the pane or the server from
/// the file. The pane computes the same in TypeScript; <c>tests/vectors/normalise.json</c> holds both to it.
/// </summary>
public static class TextIdentity
{
    /// <summary>
    /// NFC; marks that only one of the readers sees are dropped; hyphens and quotes have one form; every run of white
    /// space is one space; no space at either end.
    /// </summary>
    public static string Normalise(string text)
    {
        // Lone surrogates cannot be composed, and both readers must agree on them: they become U+FFFD, which is dropped.
        var composed = Scalars(text).Normalize(NormalizationForm.FormC);
        var kept = new StringBuilder(composed.Length);
        var space = false;
        foreach (var c in composed)
        {
            if (IsDropped(c))
                continue;
            if (IsSpace(c))
            {
                space = kept.Length > 0;
                continue;
            }
            if (space)
                kept.Append(' ');
            space = false;
            kept.Append(Plain(c));
        }
        return kept.ToString();
    }

    /// <summary>The first sixteen hex digits of the SHA-256 of the UTF-8 of the normalised text.</summary>
    public static string Hash(string text) => HashNormalised(Normalise(text));

    internal static string HashNormalised(string normalised) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)).AsSpan(0, 8));

    private static bool IsDropped(char c) => c is '\u0001' or '\u0002' or '\u0005' or '\u0013' or '\u0014' or '\u0015'
        or '\u00AD' or '\u001F' or '\u200B' or '\uFEFF' or '\uFFFC' or '\uFFFD';

    // The white space of ECMAScript and of .NET differ (U+0085, U+FEFF): this is the list both sides use.
    private static bool IsSpace(char c) => c is (>= '\u0007' and <= '\r') or ' ' or '\u00A0' or '\u1680'
        or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    private static char Plain(char c) => c switch
    {
        '\u001E' or '\u2010' or '\u2011' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        _ => c,
    };

    private static string Scalars(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            mended ??= new StringBuilder(text);
            mended[i] = '\uFFFD';
        }
        return mended?.ToString() ?? text;
    }
}
