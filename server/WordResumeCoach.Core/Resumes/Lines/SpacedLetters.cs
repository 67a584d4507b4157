namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>Words set wide by typing blanks between their letters: "E X P E R I E N C E".</summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 4;

    /// <summary>The words as they are read; any other text as it is. Two or more blanks part the words.</summary>
    public static string Join(string text)
    {
        var trimmed = text.Trim();
        return Are(trimmed)
            ? string.Join(' ', trimmed.Replace('\u00A0', ' ').Replace("\t", "  ", StringComparison.Ordinal).Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace(" ", "", StringComparison.Ordinal)))
            : text;
    }

    public static bool Are(string text)
    {
        var letters = text.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return letters.Length >= FewestLetters && Array.TrueForAll(letters, letter => letter.Length == 1 && (char.IsUpper(letter[0]) || letter[0] is '&' or '.'));
    }
}
