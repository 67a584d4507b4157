namespace WordResumeCoach.Api.Revisions;

/// <summary>Which characters a paragraph's text can have.</summary>
internal static class PlainText
{
    /// <summary>
    /// XML 1.0, 2.2: no control characters, no lone surrogates, no U+FFFE and U+FFFF. No line ends either, which would make two
    /// paragraphs of one. The control characters that stand for elements in a paragraph's text (tab, breaks, hyphens) may be written.
    /// </summary>
    public static bool IsWritable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c < ' ' && !IsElement(c)))
                return false;
        }
        return true;
    }

    /// <summary>For what may have several paragraphs.</summary>
    public static string WithoutLineEnds(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static bool IsElement(char c) => c is '\t' or '\u000B' or '\u000C' or '\u001E' or '\u001F';
}
