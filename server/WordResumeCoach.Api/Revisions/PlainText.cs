namespace WordResumeCoach.Api.Revisions;

/// <summary>Which characters may be written into a document.</summary>
internal static class PlainText
{
    /// <summary>
    /// XML 1.0, 2.2: no control characters but tab and line ends, no lone surrogates, no U+FFFE and U+FFFF. The four control
    /// characters a paragraph's text has for breaks and hyphens are elements in the file, and may be written.
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

    private static bool IsElement(char c) => c is '\t' or '\u000B' or '\u000C' or '\u001E' or '\u001F';
}
